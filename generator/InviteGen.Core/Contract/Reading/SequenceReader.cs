using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads what the items of a sequence are. OpenAPI 3.2 says it in <c>itemSchema</c>; before, authors put the schema of an item, or
/// of the list of all items, where that of the whole body belongs. That of an event may describe its fields, of which one is data.
/// </summary>
internal sealed class SequenceReader(ReadingContext context)
{
    private static readonly HashSet<string> EventFields = new(StringComparer.Ordinal) { "data", "event", "id", "retry", "comment" };

    /// <summary>The content; null when it is no sequence, or one that is to be handed over as bytes.</summary>
    public MediaContent? Read(string mediaType, IOpenApiMediaType? source, Site at)
    {
        var kind = MediaTypes.SequenceOf(mediaType);
        if (kind == SequenceKind.None || source?.Schema is { Format: "binary" })
        {
            return null;
        }

        var (item, place) = source?.ItemSchema is { } own ? (own, at / "itemSchema") : (source?.Schema, at / "schema");
        if (source?.ItemSchema is null && item is { Type: { } type, Items: { } items } && type.HasFlag(JsonSchemaType.Array))
        {
            (item, place) = (items, place / "items");
        }

        var schema = kind == SequenceKind.Events ? ReadData(item, place) : ReadItem(item, place);
        return new MediaContent(mediaType, Schema: null) { Sequence = kind, Item = schema };
    }

    private Schema? ReadItem(IOpenApiSchema? source, Site at) => source is null ? null : context.Schemas.Read(source, at);

    private Schema? ReadData(IOpenApiSchema? source, Site at)
    {
        if (source?.Properties is not { } fields || !fields.TryGetValue("data", out var data) || !fields.Keys.All(EventFields.Contains))
        {
            return ReadItem(source, at);
        }

        // JSON inside the text of an event.
        return data is IOpenApiSchemaMissingProperties { ContentSchema: { } content }
            ? ReadItem(content, at / "properties" / "data" / "contentSchema")
            : ReadItem(data, at / "properties" / "data");
    }
}
