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
                && !AreAlike(Find(before, property.Name), Find(after, property.Name), was.Schema, property.Schema, after.MediaType))
            .Select(property => property.Name);
    }

    private static PropertyEncoding Find(MediaContent content, string name) =>
        content.Encodings.FirstOrDefault(encoding => encoding.Name == name) ?? PropertyEncoding.Assumed(name);

    private bool AreAlike(PropertyEncoding old, PropertyEncoding current, Schema was, Schema isNow, string mediaType) =>
        MediaMatcher.Normal(old.ContentType) == MediaMatcher.Normal(current.ContentType)
        && AreStyledAlike(old, current, was, isNow, mediaType)
        && Needed(old.Headers).SetEquals(Needed(current.Headers));

    private bool AreStyledAlike(PropertyEncoding old, PropertyEncoding current, Schema was, Schema isNow, string mediaType)
    {
        if (old.Style is not { } before || current.Style is not { } after)
        {
            return old.Style == current.Style;
        }

        // The parts of a multipart body are not encoded.
        var isEncoded = MediaTypes.FormOf(mediaType, isBinary: false) == BodyForm.UrlEncoded;
        var parts = StyleComparer.CommonParts(graph, was, isNow);
        return Written(before, old) == Written(after, current);

        WrittenStyle Written(ParameterStyle style, PropertyEncoding one) =>
            WrittenStyle.Of(ParameterIn.Query, style, one.Explode, one.AllowReserved && isEncoded, parts);
    }

    /// <summary>The headers of the part that must be there; one that may be left out changes nothing.</summary>
    private static HashSet<string> Needed(EquatableArray<Parameter> headers) =>
        new(headers.Where(header => header.IsRequired).Select(header => header.Name), StringComparer.OrdinalIgnoreCase);
}
