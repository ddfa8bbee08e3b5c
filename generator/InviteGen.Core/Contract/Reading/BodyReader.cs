using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads what is sent and what comes back.</summary>
internal sealed class BodyReader(ReadingContext context)
{
    private readonly EncodingReader _encodings = new(context);
    private readonly SequenceReader _sequences = new(context);

    public RequestBody? ReadRequest(IOpenApiRequestBody? source, Site at) =>
        source?.Content is { Count: > 0 } contents
            ? context.At(
                new RequestBody(
                    source.Required, source.Description ?? "", Choose(ReadContents(contents, at / "content"), at / "content")),
                at)
            : null;

    /// <summary>
    /// One content for each argument that the methods may take: two that C# cannot tell apart would be one method twice.
    /// </summary>
    private EquatableArray<MediaContent> Choose(EquatableArray<MediaContent> contents, Site at)
    {
        var chosen = new List<MediaContent>();
        foreach (var content in contents.OrderBy(Rank))
        {
            if (chosen.FirstOrDefault(earlier => IsSameArgument(earlier, content)) is not { } same)
            {
                chosen.Add(content);
            }
            else if (FormOf(content) != BodyForm.Binary)
            {
                context.Report(DiagnosticRules.RequestMediaTypeLeftOut, at / content.MediaType, content.MediaType, same.MediaType);
            }
        }

        return chosen.ToEquatableArray();
    }

    // Of several kinds of JSON the plain one is meant for everyone.
    private int Rank(MediaContent content) => 2 * (int)FormOf(content) + (content.MediaType is "application/json" or "text/plain" ? 0 : 1);

    private BodyForm FormOf(MediaContent content) => MediaTypes.FormOf(content, context.Schemas.Follow);

    private bool IsSameArgument(MediaContent one, MediaContent other)
    {
        var (first, second) = (FormOf(one), FormOf(other));
        return first == second
            || (first < BodyForm.Text && second < BodyForm.Text && Equals(one.Schema, other.Schema) && !HasParts(one) && !HasParts(other));
    }

    private bool HasParts(MediaContent content) => PartContent.HasParts(content, context.Schemas.Follow);

    public EquatableArray<MediaContent> ReadResponse(IOpenApiResponse source, StatusKey status, Site at)
    {
        var sources = source.Content ?? new Dictionary<string, IOpenApiMediaType>();
        var contents = sources
            .Select(content => status.IsSuccess && _sequences.Read(content.Key, content.Value, at / "content" / content.Key) is { } sequence
                ? sequence
                : ReadContent(content.Key, content.Value, at / "content"))
            .ToEquatableArray();
        if (contents.Count > 0 && !contents.Any(content => Supported.IsReadable(content, status)))
        {
            context.Report(DiagnosticRules.ResponseNotSupported, at / "content", string.Join(", ", contents.Select(content => content.MediaType)));
        }

        return contents;
    }

    /// <summary>The media types in which something comes or goes, with nothing left out.</summary>
    public EquatableArray<MediaContent> ReadContents(IDictionary<string, IOpenApiMediaType>? contents, Site at) =>
        (contents ?? new Dictionary<string, IOpenApiMediaType>())
        .Select(content => ReadContent(content.Key, content.Value, at))
        .ToEquatableArray();

    private MediaContent ReadContent(string mediaType, IOpenApiMediaType? source, Site at) =>
        context.At(
            new MediaContent(mediaType, ReadSchema(mediaType, source, at / mediaType / "schema"))
            {
                Encodings = _encodings.Read(mediaType, source?.Encoding, at / mediaType / "encoding"),
            },
            at / mediaType);

    private Schema? ReadSchema(string mediaType, IOpenApiMediaType? source, Site at) =>
        source?.Schema is { } schema && !(MediaTypes.IsProblem(mediaType) && ProblemDetails.Describes(schema))
            ? context.Schemas.Read(schema, at)
            : null;
}
