using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans the checks that evaluate rules on the JSON of a value.</summary>
internal sealed class AssertionBuilder(TypeBuilder types)
{
    private readonly List<AssertionPlan> _plans = [];

    /// <summary>The rules that were needed so far.</summary>
    public EquatableArray<AssertionPlan> Plans => _plans.ToEquatableArray();

    /// <summary>The rules of a value where it is used. A model of its own looks at what its schema says.</summary>
    public IEnumerable<CheckPlan> For(Schema schema, Schema target, TypeReference type)
    {
        var beside = schema.Reference is null ? [] : schema.ValueAssertions;
        return For(beside, type).Concat(type.Shape switch
        {
            TypeShape.Any => For(target.UntypedAssertions, type),
            TypeShape.Record or TypeShape.Union => [],
            _ => For(target.ValueAssertions, type),
        });
    }

    /// <summary>Checks of a value of the type.</summary>
    public IEnumerable<CheckPlan> For(IEnumerable<string> rules, TypeReference type)
    {
        foreach (var json in rules)
        {
            types.NeedWriter(type);
            var codec = type.Shape == TypeShape.Any ? "" : $"<{type.Name}, {type.Codec}>";
            yield return new CheckPlan("Rule" + codec, "", Field(json));
        }
    }

    private string Field(string json)
    {
        var known = _plans.FirstOrDefault(plan => plan.Json == json);
        if (known is null)
        {
            var name = "Rule" + (_plans.Count + 1).ToString(CultureInfo.InvariantCulture);
            var named = json.Contains("\"$ref\"") ? types.NamedRules + ".All" : "";
            _plans.Add(known = new AssertionPlan(name, json, named));
        }

        return known.Field;
    }
}
