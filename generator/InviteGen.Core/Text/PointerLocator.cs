using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Text;

/// <summary>Finds the place of a value by its address.</summary>
public sealed class PointerLocator
{
    private readonly SpecNode? _root;

    /// <summary>Reads the text; all later questions are answered from that.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public PointerLocator(SpecText text, CancellationToken cancellationToken = default) =>
        _root = SpecBody.Of(text, cancellationToken) is { } body ? TreeReader.Read(body, cancellationToken).Root : null;

    /// <summary>Finds one value in a text.</summary>
    public static TextRange Locate(SpecText text, JsonPointer pointer) => new PointerLocator(text).Locate(pointer);

    /// <summary>
    /// The key of a member, the first line of an item, or the first token of the document. Where the value does not exist,
    /// the nearest value around it that does.
    /// </summary>
    public TextRange Locate(JsonPointer pointer)
    {
        var node = _root;
        foreach (var token in pointer.Tokens)
        {
            if (node.Child(token) is not { } child)
            {
                break;
            }

            node = child;
        }

        return node?.Location.Range ?? default;
    }
}
