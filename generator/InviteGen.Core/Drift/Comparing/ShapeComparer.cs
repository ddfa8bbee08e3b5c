using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares types and formats. Where they have nothing in common, nothing else needs to be told.</summary>
internal static class ShapeComparer
{
    public static SchemaEdit? Compare(Schema before, Schema after, TypeLattice lattice)
    {
        if (TypeLattice.IsTypeList(before) || TypeLattice.IsTypeList(after))
        {
            return lattice.Compare(before, after) is { } lists ? Lists(lists, before, after) : null;
        }

        if (Shapes.IsChoice(before) || Shapes.IsChoice(after))
        {
            return Shapes.IsChoice(before) && Shapes.IsChoice(after) ? null : Wrapping(before, after);
        }

        var types = lattice.Compare(before, after);
        var format = types is null || before.Format == after.Format ? FormatLattice.Compare(before.Format, after.Format) : null;
        return types is null && format is null ? null : Type(types, format, before, after);
    }

    private static SchemaEdit Lists(Movement movement, Schema before, Schema after) => movement switch
    {
        Movement.Widened => Edit("list-of-types-widened", movement, before, after),
        Movement.Narrowed => Edit("list-of-types-narrowed", movement, before, after),
        _ => Edit("type-changed", movement, before, after),
    };

    private static SchemaEdit Type(Movement? types, Movement? format, Schema before, Schema after)
    {
        // A client cannot tell by the name of a format what it allows, so it only counts as narrower or wider where it is gone.
        var movement = types ?? format!.Value;
        return Edit(
            movement switch
            {
                Movement.Widened => "type-generalized",
                Movement.Narrowed => "type-specialized",
                _ => "type-changed",
            },
            movement,
            before,
            after) with
        {
            Slug = (site, isRequest) => (isRequest, movement, types) switch
            {
                (false, Movement.Incomparable, _) when IsHeaderText(site, before) => "response-header-type-compatible",
                _ when site.IsText => $"{(isRequest ? "request" : "response")}-body-type-compatible",
                (true, Movement.Narrowed, _) when site.Role != Role.ParameterProperty => $"request-{SlugNames.Place(site)}-type-changed",
                (false, Movement.Widened, _) when types is null || Shapes.IsAnything(after) =>
                    $"response-{SlugNames.Place(site)}-type-changed",
                _ => null,
            },
        };
    }

    /// <summary>A header is a text whatever its type, so who reads it as one goes on.</summary>
    private static bool IsHeaderText(SchemaSite site, Schema before) =>
        site.Role == Role.Header && before is { Types: JsonTypes.String, Format: "" };

    private static SchemaEdit Wrapping(Schema before, Schema after) =>
        Shapes.IsAnything(before) ? Edit("type-specialized", Movement.Narrowed, before, after)
        : Shapes.IsAnything(after) ? Edit("type-generalized", Movement.Widened, before, after)
        : Shapes.IsChoice(after) ? Edit("wrapped-in-one-of", Movement.Widened, before, after) with { Wire = WireEffect.Breaking }
        : Edit(
            "type-changed",
            before.Alternatives.Schemas.Any(one => IsSame(one, after)) ? Movement.Narrowed : Movement.Incomparable,
            before, after);

    private static bool IsSame(Schema one, Schema other) =>
        one with { Title = "", Description = "", Origin = "" } == other with { Title = "", Description = "", Origin = "" };

    private static SchemaEdit Edit(string action, Movement movement, Schema before, Schema after)
    {
        var (old, current) = (SchemaWords.Type(before), SchemaWords.Type(after));
        return new SchemaEdit(CompatibilityRules.Type, action, movement, $"is {current} now (was {old})")
        {
            Source = HaveOneType(before, after) ? SourceEffect.None : SourceEffect.Changes,
            Keyword = "type",
            Before = old,
            After = current,
        };
    }

    /// <summary>Most formats have no C# type of their own: code that uses the value does not see whether they are there.</summary>
    private static bool HaveOneType(Schema before, Schema after) =>
        IsScalar(before) && IsScalar(after)
        && ScalarTypes.For(before.Types, before.Format).Name == ScalarTypes.For(after.Types, after.Format).Name;

    private static bool IsScalar(Schema schema) =>
        schema.Enum.Count == 0 && !Shapes.IsChoice(schema) && (schema.Types & (JsonTypes.Array | JsonTypes.Object)) == 0
        && schema.Types is not JsonTypes.None;
}
