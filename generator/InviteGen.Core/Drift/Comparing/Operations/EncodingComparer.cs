using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Comparing.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares how the properties of a form are sent.</summary>
internal sealed class EncodingComparer(SchemaGraph graph)
{
    /// <summary>The properties that were sent before and are sent in another way now. A new property brings its way with it.</summary>
    public IEnumerable<string> Changed(MediaContent before, MediaContent after, Schema old, Schema current)
    {
        if (before.Encodings == after.Encodings)
        {
            return [];
        }

        var properties = old.Object.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        return current.Object.Properties
            .Where(property => properties.TryGetValue(property.Name, out var was)
                && !AreAlike(Find(before, property.Name), Find(after, property.Name), was.Schema, property.Schema))
            .Select(property => property.Name);
    }

    private static PropertyEncoding Find(MediaContent content, string name) =>
        content.Encodings.FirstOrDefault(encoding => encoding.Name == name) ?? PropertyEncoding.Assumed(name);

    private bool AreAlike(PropertyEncoding old, PropertyEncoding current, Schema was, Schema isNow) =>
        MediaMatcher.Normal(old.ContentType) == MediaMatcher.Normal(current.ContentType)
        && old.AllowReserved == current.AllowReserved && AreStyledAlike(old, current, was, isNow)
        && Needed(old.Headers).SetEquals(Needed(current.Headers));

    private bool AreStyledAlike(PropertyEncoding old, PropertyEncoding current, Schema was, Schema isNow)
    {
        if (old.Style is not { } before || current.Style is not { } after)
        {
            return old.Style == current.Style;
        }

        var (first, second) = graph.Slots(was, isNow);
        return StyleComparer.AreAlike(
            ParameterIn.Query, (before, old.Explode), (after, current.Explode), first.Target, second.Target);
    }

    /// <summary>The headers of the part that must be there; one that may be left out changes nothing.</summary>
    private static HashSet<string> Needed(EquatableArray<Parameter> headers) =>
        new(headers.Where(header => header.IsRequired).Select(header => header.Name), StringComparer.OrdinalIgnoreCase);
}
