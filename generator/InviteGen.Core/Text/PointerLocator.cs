using System.Text.Json.Nodes;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Text;

/// <summary>
/// Finds the place of a value by reading its text once more. Nothing about places is kept while a spec is read: a build
/// without findings pays nothing for them.
/// </summary>
public sealed class PointerLocator
{
    private readonly LineMap _lines;
    private readonly PlaceMap _places = new();
    private readonly JsonNode? _root;

    /// <summary>Reads the text; all later questions are answered from that.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public PointerLocator(SpecText text, CancellationToken cancellationToken = default)
    {
        _lines = new(text.Content);
        _root = SpecBody.Of(text, cancellationToken) is { } body ? TreeReader.Read(body, _places, cancellationToken).Root : null;
    }

    /// <summary>Finds one value in a text.</summary>
    public static TextRange Locate(SpecText text, JsonPointer pointer) => new PointerLocator(text).Locate(pointer);

    /// <summary>
    /// The key of a member, the first line of an item, or the first token of the document. Where the value does not exist,
    /// the nearest value around it that does.
    /// </summary>
    public TextRange Locate(JsonPointer pointer)
    {
        var (container, place) = (_root, _places.Root);
        foreach (var token in pointer.Tokens)
        {
            if (container is null || IndexOf(container, token) is not { } index)
            {
                break;
            }

            place = _places.Of(container, index);
            container = container is JsonObject members ? members[token] : container[index];
        }

        return _lines.Range(place.Start, place.End);
    }

    private static int? IndexOf(JsonNode container, string token)
    {
        switch (container)
        {
            case JsonObject members when members.ContainsKey(token):
                return members.TakeWhile(member => member.Key != token).Count();
            case JsonArray items:
                return JsonPointer.IndexOf(token, items.Count);
            default:
                return null;
        }
    }
}
