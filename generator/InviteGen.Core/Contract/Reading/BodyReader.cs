using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads what is sent and what comes back.</summary>
internal sealed class BodyReader(ReadingContext context)
{
    public RequestBody? ReadRequest(IOpenApiRequestBody? source, JsonPointer at) =>
        source?.Content is { Count: > 0 } contents
            ? new RequestBody(source.Required, source.Description ?? "", ReadContents(contents, at / "content"))
            : null;

    private EquatableArray<MediaContent> ReadContents(IDictionary<string, IOpenApiMediaType>? contents, JsonPointer at) =>
        (contents ?? new Dictionary<string, IOpenApiMediaType>())
        .Select(content => new MediaContent(content.Key, ReadSchema(content.Key, content.Value, at / content.Key / "schema")))
        .ToEquatableArray();

    public EquatableArray<MediaContent> ReadResponse(IOpenApiResponse source, JsonPointer at)
    {
        var contents = ReadContents(source.Content, at / "content");
        if (contents.Count > 0 && !contents.Any(Supported.IsReadable))
        {
            context.Report(Rules.ResponseNotSupported, at / "content", string.Join(", ", contents.Select(content => content.MediaType)));
        }

        return contents;
    }

    private Schemas.Schema? ReadSchema(string mediaType, IOpenApiMediaType? source, JsonPointer at) =>
        source?.Schema is { } schema && !(MediaTypes.IsProblem(mediaType) && ProblemDetails.Describes(schema))
            ? context.Schemas.Read(schema, at)
            : null;
}
