using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans a union: its cases, and how a reader tells them apart.</summary>
internal sealed class CaseHierarchyBuilder(TypeBuilder types)
{
    public CaseHierarchyPlan Build(Schema schema, string name, Direction direction)
    {
        var checks = new CheckBuilder(types, direction);
        var choice = schema.Alternatives;
        var places = AlternativeNames.Of(choice, types.Follow);
        var shapes = choice.Schemas
            .Select((alternative, index) => Resolve(alternative, name + places[index], direction))
            .Where(shape => shape.Type.Name != name)
            .ToList();
        var merged = MergeForms(shapes);
        var scope = new Scope(["Unknown", name, .. ReservedNames.RecordMembers, .. merged.SelectMany(shape => NamesIn(shape.Type))]);
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var cases = merged.Select(shape => BuildCase(name, choice, shape.Schema, shape.Type, scope, checks, names)).ToList();
        return new CaseHierarchyPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Direction = direction,
            Discriminator = choice.Discriminator,
            Cases = DiscriminantOrder.Sort([.. Discriminants.WithForms(cases)], names).ToEquatableArray(),
            Patterns = checks.Patterns,
            Checks = checks.ForModel(schema, TypeReference.Model(name, TypeShape.Union)),
            Rules = checks.Rules,
        };
    }

    private HierarchyCasePlan BuildCase(
        string union, Alternatives choice, Schema schema, TypeReference type,
        Scope scope, CheckBuilder checks, Dictionary<string, IReadOnlyList<string>> names)
    {
        var name = scope.Take(CaseName(type, schema.Reference is null ? union : "") + "Case");
        names.Add(name, types.Follow(schema).Object.Properties.Select(property => property.Name).ToList());
        return new HierarchyCasePlan
        {
            Name = name,
            Type = type,
            Form = FormOf(type),
            Values = ValuesOf(choice, schema),
            Discriminants = choice.Discriminator.Length > 0 ? [] : MarksOf(schema),
            NeedsOneDiscriminant = types.Follow(schema).Alternatives.Discriminator.Length > 0,
            Validation = checks.ForValue(schema, type),
        };
    }

    private (Schema Schema, TypeReference Type) Resolve(Schema alternative, string place, Direction direction) =>
        (alternative, types.Resolve(alternative, place, direction).NotNull());

    /// <summary>
    /// Two kinds of text, number or list cannot be told apart by their form: they become one case that holds either.
    /// </summary>
    private static List<(Schema Schema, TypeReference Type)> MergeForms(List<(Schema Schema, TypeReference Type)> shapes)
    {
        // Where anything goes, a date must not be demanded of a text, nor an integer of a number.
        var isOpen = shapes.Any(shape => shape.Type.Shape == TypeShape.Any);
        var distinct = shapes.GroupBy(shape => shape.Type).Select(AsOne).ToList();
        var merged = new List<(Schema Schema, TypeReference Type)>();
        foreach (var group in distinct.GroupBy(shape => FormOf(shape.Type)))
        {
            var common = group.Count() == 1 && !isOpen ? null : group.Key switch
            {
                JsonForm.String => ScalarTypes.String,
                JsonForm.Number => ScalarTypes.For(JsonTypes.Number, ""),
                JsonForm.Array => TypeReference.ListOf(ScalarTypes.Any),
                _ => null,
            };
            merged.AddRange(common is null ? group : [(Schema.Anything, common)]);
        }

        return merged.Where(shape => shape.Type.Shape != TypeShape.Any).ToList();
    }

    /// <summary>The limits of one of several schemas with the same type say nothing of the others.</summary>
    private static (Schema Schema, TypeReference Type) AsOne(IGrouping<TypeReference, (Schema Schema, TypeReference Type)> same)
    {
        var isOne = same.Key.Shape is TypeShape.Record or TypeShape.Union || same.Select(shape => shape.Schema).Distinct().Count() == 1;
        return isOne ? same.First() : (Schema.Anything, same.Key);
    }

    /// <summary>The names by which a case speaks of its type: a case of the same name would hide it.</summary>
    private static IEnumerable<string> NamesIn(TypeReference type) =>
        type.Item is { } item ? NamesIn(item).Append(type.Name) : [type.Name];

    /// <summary>The name of the type; one that was made for this union need not repeat the union's name.</summary>
    private static string CaseName(TypeReference type, string union) => type.Shape switch
    {
        TypeShape.List => "List",
        TypeShape.Map => "Map",
        TypeShape.Scalar => FormOf(type).ToString(),
        _ when union.Length > 0 && type.Name.Length > union.Length && type.Name.StartsWith(union, StringComparison.Ordinal) =>
            Identifier.Pascal(type.Name.Substring(union.Length)),
        _ => type.Name,
    };

    private static JsonForm FormOf(TypeReference type) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Map or TypeShape.Union => JsonForm.Object,
        TypeShape.List => JsonForm.Array,
        TypeShape.Enum => JsonForm.String,
        TypeShape.Any => JsonForm.Any,
        _ => type.Name switch
        {
            "bool" => JsonForm.Boolean,
            "int" or "long" or "float" or "double" or "decimal" => JsonForm.Number,
            _ => JsonForm.String,
        },
    };

    /// <summary>
    /// The values that name an alternative; for one that stands inline, those that it allows and that name no other: each names one.
    /// </summary>
    private EquatableArray<string> ValuesOf(Alternatives choice, Schema alternative)
    {
        var named = (alternative.Reference ?? alternative.Origin) is { Length: > 0 } name
            ? choice.Values.Where(value => value.Schema == name).Select(value => value.Value).ToList()
            : [];
        return named.Count > 0 || alternative.Reference is not null
            ? named.ToEquatableArray()
            : Constants.TextsOf(alternative, choice.Discriminator, types.Follow)
                .Except(choice.Values.Select(value => value.Value))
                .Except(choice.Schemas.TakeWhile(other => other != alternative).Where(other => other.Reference is null)
                    .SelectMany(other => Constants.TextsOf(other, choice.Discriminator, types.Follow)))
                .ToEquatableArray();
    }

    /// <summary>
    /// Required properties, and the text of those that can have only one; for a choice of its own, the values of its discriminator.
    /// </summary>
    private EquatableArray<DiscriminantPlan> MarksOf(Schema alternative)
    {
        var target = types.Follow(alternative);
        return target.Alternatives is { Discriminator.Length: > 0 } inner
            ? (inner.Values.Count <= DiscriminantOrder.MostDiscriminants
                ? inner.Values.Select(value => new DiscriminantPlan(inner.Discriminator, value.Value))
                : [new DiscriminantPlan(inner.Discriminator, null)]).ToEquatableArray()
            : Discriminants.Of(target.Object, types.Follow);
    }
}
