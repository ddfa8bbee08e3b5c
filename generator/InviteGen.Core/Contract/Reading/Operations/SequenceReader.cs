using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Reads the items of a sequence. OpenAPI 3.2 has <c>itemSchema</c> for them. Before, authors wrote the schema of an item, or of the list
/// of all items, as the schema of the whole body. The schema of an event may describe its fields, of which one is <c>data</c>.
/// </summary>
internal sealed class SequenceReader(SchemaReader schemas)
{
    private static readonly HashSet<string> EventFields = new(StringComparer.Ordinal) { "data", "event", "id", "retry", "comment" };

    /// <summary>The content; null when it is not a sequence, or when its schema has the format <c>binary</c>.</summary>
    public MediaContent? Read(string mediaType, IOpenApiMediaType? source, Site at)
    {
        var kind = MediaTypes.SequenceOf(mediaType);
        if (kind == SequenceKind.None || source?.Schema is { Format: "binary" })
        {
            return null;
        }

        var (item, site) = source?.ItemSchema is { } own ? (own, at / "itemSchema") : (source?.Schema, at / "schema");
        if (source?.ItemSchema is null && item is { Type: { } type, Items: { } items } && type.HasFlag(JsonSchemaType.Array))
        {
            (item, site) = (items, site / "items");
        }

        var schema = kind == SequenceKind.Events ? ReadData(item, site) : ReadItem(item, site);
        return new MediaContent(mediaType, Schema: null) { Sequence = kind, Item = schema };
    }

    private Schema? ReadItem(IOpenApiSchema? source, Site at) => source is null ? null : schemas.Read(source, at);

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
