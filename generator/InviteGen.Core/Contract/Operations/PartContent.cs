using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>Tells which multipart bodies need more than the JSON of their values: files, or headers of their own for parts.</summary>
public static class PartContent
{
    /// <summary>A choice may be one of its own alternatives.</summary>
    private const int DeepestChoice = 4;

    /// <summary>True for a body of which at least one alternative has such parts.</summary>
    public static bool HasParts(MediaContent content, Func<Schema, Schema> follow) =>
        MediaTypes.FormOf(content.MediaType, isBinary: false) == BodyForm.Multipart
        && content.Schema is { } schema
        && (content.Encodings.Any(encoding => encoding.Headers.Count > 0)
            || Forms(schema, follow).Any(form => Files.Has(follow(form), follow)));

    /// <summary>
    /// The alternatives of a body that is one of several: each has its own parts, so each is an argument of its own. One that is no
    /// choice is the only one.
    /// </summary>
    public static IEnumerable<Schema> Forms(Schema schema, Func<Schema, Schema> follow) => Forms(schema, follow, DeepestChoice);

    private static IEnumerable<Schema> Forms(Schema schema, Func<Schema, Schema> follow, int depth) =>
        depth > 0 && follow(schema).Alternatives.Schemas is { Count: > 0 } alternatives
            ? alternatives.SelectMany(alternative => Forms(alternative, follow, depth - 1))
            : [schema];
}
