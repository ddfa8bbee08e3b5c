using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Parts;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// The <c>$ref</c> to a value of the same document: <c>#</c> and a JSON pointer as a URI fragment (RFC 6901, section 6).
/// </summary>
internal static class LocalReference
{
    /// <summary>True for a reference that stays in the document.</summary>
    public static bool IsLocal(string reference) => reference.StartsWith("#", StringComparison.Ordinal);

    /// <summary>The pointer of a local reference; null when it is not one.</summary>
    public static JsonPointer? PointerOf(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return reference == "#" ? JsonPointer.Root : null;
        }

        var fragment = reference.Substring(1);
        return JsonPointer.Parse(fragment.Contains("%") ? Uri.UnescapeDataString(fragment) : fragment);
    }

    /// <summary>The value that a local reference leads to. Names are tried as written before they are unescaped.</summary>
    public static (JsonPointer Pointer, JsonNode Target)? Resolve(JsonNode root, string reference)
    {
        if (reference.StartsWith("#/", StringComparison.Ordinal) && reference.Contains("%"))
        {
            var literal = JsonPointer.Parse(reference.Substring(1));
            if (Find(root, literal) is { } found)
            {
                return (literal, found);
            }
        }

        return PointerOf(reference) is { } pointer && Find(root, pointer) is { } target ? (pointer, target) : null;
    }

    private static JsonNode? Find(JsonNode root, JsonPointer pointer) =>
        pointer == PartPointers.HolderPointer ? null : pointer.Tokens.Aggregate((JsonNode?)root, (node, token) => node.Child(token));
}
