using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// The <c>$ref</c> to a value of the same document: <c>#</c> and a JSON pointer as a URI fragment (RFC 6901, section 6).
/// </summary>
internal static class LocalReference
{
    /// <summary>
    /// How many references are followed, one after the other, where nothing notes which were seen. Honest documents have three at most;
    /// a longer chain is taken for a circle. <see cref="ReferenceResolver"/> cuts chains of half the length.
    /// </summary>
    public const int MostSteps = 200;

    /// <summary>True for a reference that stays in the document.</summary>
    public static bool IsLocal(string reference) => reference.StartsWith("#", StringComparison.Ordinal);

    /// <summary>The pointer of a local reference; null when it is not one.</summary>
    public static JsonPointer? PointerOf(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return reference == "#" ? JsonPointer.Root : null;
        }

        return Unescape(reference.Substring(1));
    }

    /// <summary>The pointers that a fragment may mean. Names are tried as written before they are unescaped.</summary>
    public static IEnumerable<JsonPointer> PointersOf(string fragment) =>
        fragment.Length > 0 && fragment[0] != '/' ? []
        : fragment.Contains("%") ? [JsonPointer.Parse(fragment), Unescape(fragment)]
        : [JsonPointer.Parse(fragment)];

    /// <summary>The value that a local reference leads to; null: there is none.</summary>
    public static SpecNode? Resolve(SpecNode root, string reference) => IsLocal(reference)
        ? PointersOf(reference.Substring(1)).Select(pointer => Find(root, pointer)).FirstOrDefault(target => target is not null)
        : null;

    private static SpecNode? Find(SpecNode root, JsonPointer pointer) =>
        pointer.Tokens.Aggregate((SpecNode?)root, (node, token) => node.Child(token));

    private static JsonPointer Unescape(string fragment) =>
        JsonPointer.Parse(fragment.Contains("%") ? Uri.UnescapeDataString(fragment) : fragment);
}
