using System.Globalization;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>Plans the checks that evaluate assertions on the JSON of a value.</summary>
internal sealed class AssertionBuilder(ModelCatalog catalog)
{
    private readonly List<AssertionPlan> _plans = [];

    /// <summary>The assertions that were needed so far.</summary>
    public EquatableArray<AssertionPlan> Plans => _plans.ToEquatableArray();

    /// <summary>The assertions on a value where it is used. A model of its own looks at what its schema says.</summary>
    public IEnumerable<CheckPlan> For(SchemaUse use, TypeReference type)
    {
        var (stated, target) = use;
        var beside = stated.Reference is null ? [] : stated.ValueAssertions;
        return For(beside, type).Concat(type switch
        {
            ScalarReference { IsAny: true } => For(target.UntypedAssertions, type),
            ModelReference { Kind: not ModelKind.Enum } => [],
            _ => For(target.ValueAssertions, type),
        });
    }

    /// <summary>Checks of a value of the type.</summary>
    public IEnumerable<CheckPlan> For(IEnumerable<string> assertions, TypeReference type)
    {
        foreach (var json in assertions)
        {
            catalog.NeedWriter(type);
            yield return new AssertionCheck(Field(json), type.NotNull());
        }
    }

    private string Field(string json)
    {
        var known = _plans.FirstOrDefault(plan => plan.Json == json);
        if (known is null)
        {
            var name = "Rule" + (_plans.Count + 1).ToString(CultureInfo.InvariantCulture);
            var named = AssertionReferences.In(json).Count > 0 ? catalog.NamedAssertions : "";
            _plans.Add(known = new AssertionPlan(name, json, named));
        }

        return known.Field;
    }
}
