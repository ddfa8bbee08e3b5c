using System.Text.Json.Nodes;

namespace InviteGen.Core.Documents.Structure;

/// <summary>Questions about JSON that Microsoft.OpenApi hands back.</summary>
internal static class NodeExtensions
{
    extension(JsonNode? node)
    {
        /// <summary>The text of a JSON string; null for everything else.</summary>
        public string? AsText => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        /// <summary>The value of a JSON boolean; null for everything else.</summary>
        public bool? AsBoolean => node is JsonValue value && value.TryGetValue<bool>(out var boolean) ? boolean : null;
    }
}
