using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>An edit of a known kind.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Kind">Where.</param>
/// <param name="IsFit">Whether it can be made at a place.</param>
/// <param name="SlugEnd">The end of the slug that must be found.</param>
/// <param name="Apply">Makes it.</param>
internal sealed record SpecEdit(string Name, EditKind Kind, Func<EditPlace, bool> IsFit, string SlugEnd, Action<EditPlace> Apply)
{
    /// <summary>Where the change is, by the place that was edited.</summary>
    public Func<EditPlace, LockPath> At { get; init; } = place => place.Path;

    /// <summary>Makes it somewhere; null: it fits nowhere.</summary>
    public ExpectedChange? Make(EditPlaces places)
    {
        if (places.Take(Kind, IsFit) is not { } place)
        {
            return null;
        }

        var at = At(place);
        Apply(place);
        return new($"{Name} ({place.Path})", at, SlugEnd);
    }
}
