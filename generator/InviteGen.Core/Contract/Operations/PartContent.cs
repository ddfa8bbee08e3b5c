using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>Finds the multipart bodies that need more than the JSON of their values: files, or parts with headers of their own.</summary>
public static class PartContent
{
    /// <summary>A schema may be one of its own alternatives.</summary>
    private const int DeepestAlternative = 4;

    /// <summary>True for a body of which at least one alternative has such parts.</summary>
    public static bool HasParts(MediaContent content, Func<Schema, Schema> follow) =>
        MediaTypes.FormOf(content.MediaType, isBinary: false) == BodyForm.Multipart
        && content.Schema is { } schema
        && (content.Encodings.Any(encoding => encoding.Headers.Count > 0)
            || Forms(schema, follow).Any(form => Files.Has(follow(form), follow)));

    /// <summary>
    /// The alternatives of a body, each of which has its own parts and is therefore an argument of its own. A body without alternatives
    /// is the only one.
    /// </summary>
    public static IEnumerable<Schema> Forms(Schema schema, Func<Schema, Schema> follow) => Forms(schema, follow, DeepestAlternative);

    private static IEnumerable<Schema> Forms(Schema schema, Func<Schema, Schema> follow, int depth) =>
        depth > 0 && follow(schema).Alternatives.Schemas is { Count: > 0 } alternatives
            ? alternatives.SelectMany(alternative => Forms(alternative, follow, depth - 1))
            : [schema];
}
