using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares how the properties of a form are sent.</summary>
internal static class EncodingComparer
{
    /// <summary>The properties that were sent before and are sent in another way now. A new property brings its way with it.</summary>
    public static IEnumerable<string> Changed(MediaContent before, MediaContent after, Schema old, Schema current)
    {
        if (before.Encodings == after.Encodings)
        {
            return [];
        }

        var properties = new HashSet<string>(old.Object.Properties.Select(property => property.Name), StringComparer.Ordinal);
        return current.Object.Properties.Select(property => property.Name)
            .Where(name => properties.Contains(name) && !AreAlike(Find(before, name), Find(after, name)));
    }

    private static PropertyEncoding Find(MediaContent content, string name) =>
        content.Encodings.FirstOrDefault(encoding => encoding.Name == name) ?? PropertyEncoding.Assumed(name);

    private static bool AreAlike(PropertyEncoding old, PropertyEncoding current) =>
        MediaMatcher.Normal(old.ContentType) == MediaMatcher.Normal(current.ContentType)
        && old.Style == current.Style && old.Explode == current.Explode && old.AllowReserved == current.AllowReserved
        && Needed(old.Headers).SetEquals(Needed(current.Headers));

    /// <summary>The headers of the part that must be there; one that may be left out changes nothing.</summary>
    private static HashSet<string> Needed(EquatableArray<Parameter> headers) =>
        new(headers.Where(header => header.IsRequired).Select(header => header.Name), StringComparer.OrdinalIgnoreCase);
}
