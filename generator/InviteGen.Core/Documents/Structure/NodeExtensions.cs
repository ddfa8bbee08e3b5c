using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Structure;

/// <summary>Questions that a node of the tree can answer.</summary>
internal static class NodeExtensions
{
    extension(JsonNode node)
    {
        /// <summary>The node's address. It is searched for, so ask only where something is reported.</summary>
        public JsonPointer Pointer => node.Parent switch
        {
            null => JsonPointer.Root,
            JsonArray parent => parent.Pointer / node.GetElementIndex(),
            var parent => parent.Pointer / node.GetPropertyName(),
        };
    }

    extension(JsonNode? node)
    {
        /// <summary>The text of a JSON string; null for everything else.</summary>
        public string? AsText => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        /// <summary>The value of a JSON boolean; null for everything else.</summary>
        public bool? AsBoolean => node is JsonValue value && value.TryGetValue<bool>(out var boolean) ? boolean : null;

        /// <summary>The target of a Reference Object; null for every other node.</summary>
        public string? ReferenceTarget => node is JsonObject members && members.TryGetPropertyValue("$ref", out var target)
            ? target.AsText
            : null;

        /// <summary>The member or item that a reference token names; null when there is none.</summary>
        public JsonNode? Child(string token) => node switch
        {
            JsonObject members when members.TryGetPropertyValue(token, out var member) => member,
            JsonArray items when JsonPointer.IndexOf(token, items.Count) is { } index => items[index],
            _ => null,
        };

        /// <summary>What a message calls the node.</summary>
        public string KindName => node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            _ => "a boolean",
        };
    }
}
