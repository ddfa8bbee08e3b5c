using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>Classifies media types (RFC 9110, section 8.3.1; RFC 6839).</summary>
public static class MediaTypes
{
    /// <summary>
    /// True for JSON, for types built on it, such as <c>application/problem+json</c>, and for ranges that include it.
    /// </summary>
    public static bool IsJson(string mediaType) =>
        Essence(mediaType) is { } essence
        && (essence is "*/*" or "application/*" or "application/json"
            || essence.EndsWith("/json", StringComparison.Ordinal)
            || essence.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>True for problem details in JSON (RFC 9457, section 3).</summary>
    public static bool IsProblem(string mediaType) => Essence(mediaType) == "application/problem+json";

    /// <summary>True for text; authors often exchange the two words of <c>text/plain</c>.</summary>
    public static bool IsText(string mediaType) =>
        Essence(mediaType) is { } essence && (essence == "plain/text" || essence.StartsWith("text/", StringComparison.Ordinal));

    /// <summary>How the items of a body in this media type are separated, if it is a sequence of items.</summary>
    public static SequenceKind SequenceOf(string mediaType) => Essence(mediaType) switch
    {
        "text/event-stream" => SequenceKind.Events,
        "application/jsonl" or "application/x-jsonl" or "application/jsonlines" or "application/x-jsonlines"
            or "application/ndjson" or "application/x-ndjson" or "application/x-json-stream" or "application/stream+json"
            or "text/jsonl" or "text/x-ndjson" => SequenceKind.Lines,
        "application/json-seq" => SequenceKind.Records,
        var essence when essence.EndsWith("+json-seq", StringComparison.Ordinal) => SequenceKind.Records,
        var essence when essence.EndsWith("+jsonl", StringComparison.Ordinal) => SequenceKind.Lines,
        _ => SequenceKind.None,
    };

    /// <summary>How little a media type or range says: 0 for a type, 1 for a range such as <c>text/*</c>, 2 for <c>*/*</c>.</summary>
    public static int Vagueness(string mediaType) => Essence(mediaType) switch
    {
        "*/*" => 2,
        var essence when essence.EndsWith("/*", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    /// <summary>What a body consists of.</summary>
    /// <param name="content">The body.</param>
    /// <param name="follow">Finds the schema behind references.</param>
    public static BodyForm FormOf(MediaContent content, Func<Schema, Schema> follow) =>
        FormOf(content.MediaType, content.Schema is { } schema && IsBytes(content.MediaType, follow(schema).Format));

    /// <summary>
    /// True for text that is read as JSON: frameworks list text beside JSON of the same schema, and mean JSON with another media type.
    /// </summary>
    /// <param name="content">One of the contents of a response.</param>
    /// <param name="response">The response.</param>
    /// <param name="follow">Finds the schema behind references.</param>
    public static bool IsReadAsJson(MediaContent content, Response response, Func<Schema, Schema> follow) =>
        content is { Sequence: SequenceKind.None, Schema: not null }
        && FormOf(content, follow) == BodyForm.Text
        && response.Contents.Any(other => other.Sequence == SequenceKind.None
            && FormOf(other, follow) == BodyForm.Json
            && Equals(other.Schema, content.Schema));

    /// <summary>What a body in this media type consists of.</summary>
    /// <param name="mediaType">The media type or range.</param>
    /// <param name="isBinary">True when its schema has the format <c>binary</c>.</param>
    public static BodyForm FormOf(string mediaType, bool isBinary) => Essence(mediaType) switch
    {
        "application/x-www-form-urlencoded" => BodyForm.UrlEncoded,
        var essence when essence.StartsWith("multipart/", StringComparison.Ordinal) => BodyForm.Multipart,
        _ when isBinary => BodyForm.Binary,

        // It may never end, so it is not read as one text.
        "text/event-stream" => BodyForm.Binary,
        _ when IsJson(mediaType) => BodyForm.Json,
        "application/xml" or "application/yaml" or "application/graphql" => BodyForm.Text,
        var essence when IsText(essence) || essence.EndsWith("+xml", StringComparison.Ordinal) => BodyForm.Text,
        _ => BodyForm.Binary,
    };

    /// <summary>In JSON and text, bytes are base64. Elsewhere the format <c>byte</c> is how authors write <c>binary</c>.</summary>
    private static bool IsBytes(string mediaType, string format) =>
        format == "binary" || (format == "byte" && !IsJson(mediaType) && !IsText(mediaType));

    /// <summary>Without parameters, in small letters.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
