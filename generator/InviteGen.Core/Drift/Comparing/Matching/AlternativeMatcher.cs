using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>
/// Finds which alternatives are still there: by name, then by their discriminator value, then by what they are. One that only lost its
/// name, got one or has another is no other alternative.
/// </summary>
internal sealed class AlternativeMatcher(SchemaTable before, SchemaTable after)
{
    /// <summary>Half of the properties of two objects: less in common is another object.</summary>
    private const double LeastInCommon = 0.5;

    /// <summary>So much of two named objects is of one name that the one became the other, where both names changed places.</summary>
    private const double NearlyAll = 0.8;

    public AlternativeMatch Match(Alternatives old, Alternatives current)
    {
        var list = new MatchList(old.Schemas, current.Schemas);
        list.Take(NameOf, NameOf);
        list.Take(schema => Discriminated(old, schema), schema => Discriminated(current, schema));
        list.Take(Plain, Plain);
        var shapes = (Old: new SchemaFingerprint(before), Current: new SchemaFingerprint(after));
        if (list.IsOpen)
        {
            list.Take(
                shapes.Old.Of, shapes.Current.Of, (one, other) => shapes.Old.IsDistinctive(one) || CanBeRenamed(one, other));
            list.Take(TitleOf, TitleOf, CanBeRenamed);
            list.TakeNearest(
                (one, other) => Share(before.SlotOf(one).Target, after.SlotOf(other).Target), LeastInCommon,
                (one, other) => !(HasName(one) && HasName(other)));
            list.TakeNearest((one, other) => Share(before.SlotOf(one).Target, after.SlotOf(other).Target), NearlyAll, CanBeRenamed);
            list.Take(KindOf, KindOf);
        }

        var result = list.Result();
        return result with
        {
            Removed = [.. result.Removed.Where(one => !IsCoveredBy(one, shapes.Old, current, shapes.Current))],
            Added = [.. result.Added.Where(one => !IsCoveredBy(one, shapes.Current, old, shapes.Old))],
        };
    }

    /// <summary>How an alternative is called; null for one without a name.</summary>
    public static string? CallOf(Schema schema) => NameOf(schema) ?? TitleOf(schema);

    private static string? NameOf(Schema schema) =>
        schema.Reference ?? (schema.Origin.Length > 0 ? schema.Origin : null);

    private static string? TitleOf(Schema schema) => schema.Title.Length > 0 ? schema.Title : null;

    private static bool HasName(Schema schema) => NameOf(schema) is not null;

    /// <summary>A name that stays in use did not become another one.</summary>
    private bool CanBeRenamed(Schema one, Schema other) =>
        NameOf(one) is not { } old || NameOf(other) is not { } current || (!after.Has(old) && !before.Has(current));

    /// <summary>
    /// True for an alternative without a type of its own that the other side allows as well: it is a repetition, or a part of a wider one.
    /// </summary>
    private static bool IsCoveredBy(Schema stated, SchemaFingerprint shapes, Alternatives alternatives, SchemaFingerprint shapesOfOther)
    {
        var one = shapes.Follow(stated);
        if (HasName(stated) && SchemaShape.IsModel(one))
        {
            return false;
        }

        var (own, types) = (shapes.Of(one), IsOnlyTypes(one) ? Widen(one.Types) : JsonTypes.None);
        return alternatives.Schemas.Select(shapesOfOther.Follow).Any(other => (own == shapesOfOther.Of(other) && IsNoNarrower(other, one))
            || (types != JsonTypes.None && IsOnlyTypes(other) && (types & Widen(other.Types)) == types));
    }

    /// <summary>A repetition with a limit of its own does not allow what one without it does.</summary>
    private static bool IsNoNarrower(Schema schema, Schema other) =>
        (schema.Text == StringLimits.None || schema.Text == other.Text)
        && (schema.Number == NumberLimits.None || schema.Number == other.Number);

    private static bool IsOnlyTypes(Schema schema) => Plain(schema) == new Schema { Types = schema.Types };

    private static JsonTypes Widen(JsonTypes types) => types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;

    private static Schema Plain(Schema schema) => schema with { Title = "", Description = "", Default = null };

    /// <summary>Of what stands inline, the type; every integer is a number.</summary>
    private static object? KindOf(Schema schema) =>
        !HasName(schema) && schema.Types != JsonTypes.None ? schema.Types & ~JsonTypes.Integer : null;

    private static string? Discriminated(Alternatives alternatives, Schema schema) =>
        alternatives.Values.FirstOrDefault(value => value.Schema == NameOf(schema))?.Value;

    /// <summary>How much of the properties of two objects are of one name; 0 for what is no object.</summary>
    private static double Share(Schema one, Schema other)
    {
        var names = new HashSet<string>(one.Object.Properties.Select(property => property.Name), StringComparer.Ordinal);
        var all = names.Count + other.Object.Properties.Count;
        var common = other.Object.Properties.Count(property => names.Contains(property.Name));
        return common == 0 ? 0 : (double)common / (all - common);
    }
}
