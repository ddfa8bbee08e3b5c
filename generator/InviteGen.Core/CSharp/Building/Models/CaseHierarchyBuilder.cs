using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Plans the hierarchy of cases that alternatives become, and how a reader tells them apart.</summary>
internal sealed class CaseHierarchyBuilder(ModelCatalog catalog, TypeResolver types)
{
    public CaseHierarchyPlan Build(Schema schema, string name, Direction direction)
    {
        var checks = new CheckBuilder(catalog, direction);
        var alternatives = schema.Alternatives;
        var nameHints = AlternativeNames.Of(alternatives, catalog.Follow);
        var resolved = alternatives.Schemas
            .Select((alternative, index) => Resolve(alternative, name + nameHints[index], direction))
            .Where(one => one.Type is not ModelReference model || model.Name != name)
            .ToList();
        var merged = MergeForms(resolved);
        var models = merged.SelectMany(one => one.Type.Models).Select(model => model.Name);
        var scope = new Scope(["Unknown", name, .. ReservedNames.RecordMembers, .. models]);
        var cases = merged.Select(one => BuildCase(name, alternatives, one.Schema, one.Type, scope, checks)).ToList();
        return new CaseHierarchyPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Direction = direction,
            Discriminator = alternatives.Discriminator,
            Cases = Discriminants.AddTo(cases, [.. merged.Select(one => catalog.Follow(one.Schema))], catalog.UseOf).ToEquatableArray(),
            Checks = checks.ForModel(schema, new ModelReference(name, ModelKind.CaseHierarchy)),
            Fields = checks.Fields,
        };
    }

    private HierarchyCasePlan BuildCase(
        string hierarchy, Alternatives alternatives, Schema schema, TypeReference type, Scope scope, CheckBuilder checks) => new()
    {
        Name = scope.Take(CaseName(type, schema.Reference is null ? hierarchy : "") + "Case"),
        Type = type,
        Form = FormOf(type),
        Values = ValuesOf(alternatives, schema),
        Validation = checks.ForValue(schema, type),
    };

    private (Schema Schema, TypeReference Type) Resolve(Schema alternative, string nameHint, Direction direction) =>
        (alternative, types.Resolve(alternative, nameHint, direction).NotNull());

    /// <summary>
    /// The reader cannot distinguish two kinds of text, number or list: they become one case that holds either.
    /// </summary>
    private static List<(Schema Schema, TypeReference Type)> MergeForms(List<(Schema Schema, TypeReference Type)> resolved)
    {
        // Where anything goes, a date must not be demanded of a text, nor an integer of a number.
        var isOpen = resolved.Any(one => IsAny(one.Type));
        var distinct = resolved.GroupBy(one => one.Type).Select(AsOne).ToList();
        var merged = new List<(Schema Schema, TypeReference Type)>();
        foreach (var group in distinct.GroupBy(one => FormOf(one.Type)))
        {
            TypeReference? common = group.Count() == 1 && !isOpen ? null : group.Key switch
            {
                JsonForm.String => ScalarTypes.String,
                JsonForm.Number => ScalarTypes.For(JsonTypes.Number, ""),
                JsonForm.Array => new ListReference(ScalarTypes.Any),
                _ => null,
            };
            merged.AddRange(common is null ? group : [(Schema.Anything, common)]);
        }

        return merged.Where(one => !IsAny(one.Type)).ToList();
    }

    private static bool IsAny(TypeReference type) => type is ScalarReference { IsAny: true };

    /// <summary>The limits of one of several schemas with the same type say nothing of the others.</summary>
    private static (Schema Schema, TypeReference Type) AsOne(IGrouping<TypeReference, (Schema Schema, TypeReference Type)> same)
    {
        var isOne = same.Key is ModelReference { Kind: not ModelKind.Enum } || same.Select(one => one.Schema).Distinct().Count() == 1;
        return isOne ? same.First() : (Schema.Anything, same.Key);
    }

    /// <summary>The name of the type; one that was made for this hierarchy need not repeat its name.</summary>
    private static string CaseName(TypeReference type, string hierarchy) => type switch
    {
        ListReference => "List",
        DictionaryReference => "Map",
        ModelReference { Name: var name } when hierarchy.Length > 0 && name.Length > hierarchy.Length
            && name.StartsWith(hierarchy, StringComparison.Ordinal) => Identifier.Pascal(name.Substring(hierarchy.Length)),
        ModelReference model => model.Name,
        _ => FormOf(type).ToString(),
    };

    private static JsonForm FormOf(TypeReference type) => type switch
    {
        ListReference => JsonForm.Array,
        ModelReference { Kind: ModelKind.Enum } => JsonForm.String,
        ModelReference or DictionaryReference => JsonForm.Object,
        ScalarReference { IsAny: true } => JsonForm.Any,
        ScalarReference { IsNumber: true } => JsonForm.Number,
        ScalarReference { Type: ScalarType.Boolean } => JsonForm.Boolean,
        _ => JsonForm.String,
    };

    /// <summary>
    /// The values that name an alternative; for one that stands inline, those that it allows and that name no other: each names one.
    /// </summary>
    private EquatableArray<string> ValuesOf(Alternatives alternatives, Schema alternative)
    {
        var named = (alternative.Reference ?? alternative.Origin) is { Length: > 0 } name
            ? alternatives.Values.Where(value => value.Schema == name).Select(value => value.Value).ToList()
            : [];
        return named.Count > 0 || alternative.Reference is not null
            ? named.ToEquatableArray()
            : Constants.TextsOf(alternative, alternatives.Discriminator, catalog.Follow)
                .Except(alternatives.Values.Select(value => value.Value))
                .Except(alternatives.Schemas.TakeWhile(other => other != alternative).Where(other => other.Reference is null)
                    .SelectMany(other => Constants.TextsOf(other, alternatives.Discriminator, catalog.Follow)))
                .ToEquatableArray();
    }
}
