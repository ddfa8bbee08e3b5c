using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Makes what version 3.0 calls content: a Media Type Object for each media type.</summary>
internal static class Content
{
    /// <summary>The content of a body.</summary>
    /// <param name="mediaTypes">Its media types; one that comes twice counts once.</param>
    /// <param name="schema">The schema of all of them; null: any value.</param>
    /// <param name="origin">Where the content stands.</param>
    /// <param name="encoding">How the properties of a form are written, where parts are not: these have no style in version 3.0.</param>
    public static SpecObject Of(IEnumerable<string> mediaTypes, SpecNode? schema, SpecNode origin, SpecObject? encoding = null)
    {
        var content = SpecObject.At(origin);
        foreach (var type in mediaTypes.Distinct(StringComparer.Ordinal))
        {
            var media = SpecObject.At(origin);
            if (schema is not null)
            {
                media.Add("schema", content.Count == 0 ? schema : schema.DeepClone());
            }

            if (encoding is { Count: > 0 } && !type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            {
                media.Add("encoding", encoding.DeepClone());
            }

            content.Add(type, media);
        }

        return content;
    }
}
