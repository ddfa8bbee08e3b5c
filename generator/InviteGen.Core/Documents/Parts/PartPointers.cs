using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Parts;

/// <summary>
/// How pointers speak of other files: the tree holds each file that was read below one member, under the file's path.
/// </summary>
internal static class PartPointers
{
    /// <summary>The member that holds them. It stands beside the document, never in it.</summary>
    public const string Holder = "x-invitegen-parts";

    /// <summary>Where it stands.</summary>
    public static readonly JsonPointer HolderPointer = JsonPointer.Root / Holder;

    private const string Prefix = "/" + Holder + "/";

    /// <summary>The reference to a place in a file, as if the file were part of the document.</summary>
    public static string ReferenceTo(string path, string fragment) =>
        "#" + (JsonPointer.Root / Holder / path).Text.Replace("%", "%25") + fragment;

    /// <summary>The file that a pointer leads into and the rest of the pointer; null when it stays in the document.</summary>
    public static (string Path, JsonPointer Pointer)? Split(JsonPointer pointer)
    {
        if (!pointer.Text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var end = pointer.Text.IndexOf('/', Prefix.Length);
        var path = end < 0 ? pointer : JsonPointer.Parse(pointer.Text.Substring(0, end));
        return (path.Tokens.Last(), JsonPointer.Parse(end < 0 ? "" : pointer.Text.Substring(end)));
    }
}
