using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>
/// Finds which media types are still there; their names have no case and their parameters no order (RFC 9110, section 8.3.1).
/// </summary>
internal static class MediaMatcher
{
    public static (IReadOnlyList<(MediaContent Before, MediaContent After)> Pairs, IReadOnlyList<MediaContent> Removed,
        IReadOnlyList<MediaContent> Added) Match(IReadOnlyList<MediaContent> before, IReadOnlyList<MediaContent> after)
    {
        var pairs = new List<(MediaContent, MediaContent)>();
        var removed = new List<MediaContent>();
        var added = after.ToList();
        foreach (var content in before)
        {
            if (added.FirstOrDefault(one => Normal(one.MediaType) == Normal(content.MediaType)) is { } match)
            {
                pairs.Add((content, match));
                added.Remove(match);
            }
            else
            {
                removed.Add(content);
            }
        }

        return (pairs, removed, added);
    }

    /// <summary>How a media type became another of its family; null where they have nothing in common.</summary>
    public static ChangeKind? Renamed(MediaContent before, MediaContent after)
    {
        var (old, current) = (Normal(before.MediaType).Split(';'), Normal(after.MediaType).Split(';'));
        var isSpecial = IsKindOf(current[0], old[0]);
        return !isSpecial && !IsKindOf(old[0], current[0]) ? null
            : !old.Skip(1).SequenceEqual(current.Skip(1)) || old[0] == current[0] ? ResponseChanges.MediaTypeChanged
            : isSpecial ? ResponseChanges.MediaTypeSpecialized
            : ResponseChanges.MediaTypeGeneralized;
    }

    /// <summary>True for a type itself, and for <c>application/problem+json</c> as a kind of <c>application/json</c> (RFC 6839).</summary>
    private static bool IsKindOf(string special, string general) =>
        special == general || special.EndsWith("+" + general.Substring(general.IndexOf('/') + 1), StringComparison.Ordinal);

    /// <summary>A media type without letter case, spaces and the order of its parameters.</summary>
    public static string Normal(string mediaType)
    {
        var parts = mediaType.ToLowerInvariant().Split(';').Select(part => part.Trim()).ToList();
        return string.Join(";", parts.Take(1).Concat(parts.Skip(1).OrderBy(part => part, StringComparer.Ordinal)));
    }
}
