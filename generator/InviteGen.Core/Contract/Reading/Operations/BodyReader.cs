using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the bodies of requests and responses.</summary>
internal sealed class BodyReader(ReadingContext context, SchemaReader schemas)
{
    private readonly RequestArguments _arguments = new(schemas);
    private readonly EncodingReader _encodings = new(context, schemas);
    private readonly SequenceReader _sequences = new(schemas);

    public RequestBody? ReadRequest(IOpenApiRequestBody? source, Site at) =>
        source?.Content is { Count: > 0 } contents
            ? context.At(
                new RequestBody(
                    source.Required, source.Description ?? "", Choose(ReadContents(contents, at / "content"), at / "content")),
                at)
            : null;

    /// <summary>
    /// One content for each type of argument: two contents that take the same argument would give the same method twice.
    /// </summary>
    private EquatableArray<MediaContent> Choose(EquatableArray<MediaContent> contents, Site at)
    {
        var chosen = new List<MediaContent>();
        foreach (var content in contents.OrderBy(Rank))
        {
            if (chosen.FirstOrDefault(earlier => _arguments.AreSame(earlier, content)) is not { } same)
            {
                chosen.Add(content);
            }
            else if (_arguments.FormOf(content) != BodyForm.Binary)
            {
                context.Report(DiagnosticRules.RequestMediaTypeLeftOut, at / content.MediaType, content.MediaType, same.MediaType);
            }
        }

        return chosen.ToEquatableArray();
    }

    // Of several kinds of JSON the plain one is preferred.
    private int Rank(MediaContent content) =>
        2 * (int)_arguments.FormOf(content) + (content.MediaType is "application/json" or "text/plain" ? 0 : 1);

    public EquatableArray<MediaContent> ReadResponse(IOpenApiResponse source, bool isSuccess, Site at)
    {
        var sources = source.Content ?? new Dictionary<string, IOpenApiMediaType>();
        return sources
            .Select(content => isSuccess && _sequences.Read(content.Key, content.Value, at / "content" / content.Key) is { } sequence
                ? sequence
                : ReadContent(content.Key, content.Value, at / "content"))
            .ToEquatableArray();
    }

    /// <summary>All media types of a body.</summary>
    public EquatableArray<MediaContent> ReadContents(IDictionary<string, IOpenApiMediaType>? contents, Site at) =>
        (contents ?? new Dictionary<string, IOpenApiMediaType>())
        .Select(content => ReadContent(content.Key, content.Value, at))
        .ToEquatableArray();

    private MediaContent ReadContent(string mediaType, IOpenApiMediaType? source, Site at)
    {
        var schema = ReadSchema(mediaType, source, at / mediaType / "schema");
        var encodings = _encodings.Read(mediaType, schema, source?.Encoding, at / mediaType / "encoding");
        return context.At(new MediaContent(mediaType, schema) { Encodings = encodings }, at / mediaType);
    }

    private Schema? ReadSchema(string mediaType, IOpenApiMediaType? source, Site at) =>
        source?.Schema is { } schema && !(MediaTypes.IsProblem(mediaType) && ProblemDetails.Describes(schema))
            ? schemas.Read(schema, at)
            : null;
}
