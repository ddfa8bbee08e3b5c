using System.Text.Json.Nodes;

namespace InviteGen.Bench.Drift.Trees;

/// <summary>A schema of a document, and where it stands.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Kind">What holds it.</param>
/// <param name="Holder">The schema around it; null: none.</param>
internal sealed record SchemaPlace(JsonObject Schema, PlaceKind Kind, JsonObject? Holder)
{
    /// <summary>The name that it refers to; null for a schema that stands here itself.</summary>
    public string? Reference => Schema["$ref"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>True while it is part of the document: another edit may have taken it out.</summary>
    public bool IsIn(JsonNode root) => Schema.Root == root;

    /// <summary>Puts another schema in its place.</summary>
    public void Replace(JsonObject other) => Schema.ReplaceWith(other);
}
