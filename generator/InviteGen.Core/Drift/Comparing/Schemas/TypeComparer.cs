using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Facts;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares types and formats. Where they have nothing in common, nothing else needs to be reported.</summary>
internal sealed class TypeComparer(TypeLattice lattice, IClientTypes types)
{
    /// <param name="before">The schema before.</param>
    /// <param name="after">The schema after.</param>
    /// <param name="at">What they describe.</param>
    public SchemaEdit? Compare(Schema before, Schema after, SchemaContext at)
    {
        if (KindOf(before, after, at) is not { } kind)
        {
            return null;
        }

        var kindInCode = HaveOneType(before, after, at) ? kind.OfOneType : kind;
        return new SchemaEdit(kindInCode, new(SchemaWords.Type(before), SchemaWords.Type(after)));
    }

    /// <summary>The type of an enum lists its values, whatever its format says of them.</summary>
    private bool HaveOneType(Schema before, Schema after, SchemaContext at) => (SchemaShape.IsEnum(before) && SchemaShape.IsEnum(after))
        || (Shapes.IsScalar(before) && Shapes.IsScalar(after) && types.HaveOneType(before, after, at.CanBeFile));

    private SchemaChangeKind? KindOf(Schema before, Schema after, SchemaContext at)
    {
        if (TypeLattice.IsTypeList(before) || TypeLattice.IsTypeList(after))
        {
            return Of(lattice.Compare(before, after), TypeChanges.ListWidened, TypeChanges.ListNarrowed, TypeChanges.ListReplaced);
        }

        if (Shapes.HasAlternatives(before) || Shapes.HasAlternatives(after))
        {
            return Shapes.HasAlternatives(before) && Shapes.HasAlternatives(after) ? null : Wrapping(before, after);
        }

        var own = lattice.Compare(before, after);

        // A client cannot tell by the name of a format what it allows, so it only counts as narrower or wider where there is none.
        var movement = own ?? FormatLattice.Compare(before.Format, after.Format);
        if (at.IsText)
        {
            return Of(movement, TypeChanges.TextGeneralized, TypeChanges.TextSpecialized, TypeChanges.TextReplaced);
        }

        var isHeaderText = at.Role == SchemaRole.Header && before is { Types: JsonTypes.String, Format: "" };
        return Of(
            movement,
            own is null || Shapes.IsAnything(after) ? TypeChanges.Opened : TypeChanges.Generalized,
            TypeChanges.Specialized,
            isHeaderText ? TypeChanges.HeaderTextReplaced : TypeChanges.Replaced);
    }

    private static SchemaChangeKind? Of(
        Movement? movement, SchemaChangeKind widened, SchemaChangeKind narrowed, SchemaChangeKind incomparable) => movement switch
        {
            null => null,
            Movement.Widened => widened,
            Movement.Narrowed => narrowed,
            _ => incomparable,
        };

    private static SchemaChangeKind Wrapping(Schema before, Schema after) =>
        Shapes.IsAnything(before) ? TypeChanges.AnythingBecameAlternatives
        : Shapes.IsAnything(after) ? TypeChanges.AlternativesBecameAnything
        : Shapes.HasAlternatives(after) ? TypeChanges.Wrapped
        : before.Alternatives.Schemas.Any(one => IsSame(one, after)) ? TypeChanges.Unwrapped
        : TypeChanges.AlternativesReplaced;

    // A lock has only facts, so what comes from a document is looked at without the rest.
    private static bool IsSame(Schema one, Schema other) =>
        SchemaFacts.Named(one) with { Origin = "" } == SchemaFacts.Named(other) with { Origin = "" };
}
