using System.Text.Json.Nodes;

namespace InviteGen.Core.Documents.Structure;

/// <summary>A place in the tree where an object of a known kind stands, or should.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Container">The JSON object or array around it.</param>
/// <param name="Key">Its name in an object.</param>
/// <param name="Index">Its position in an array.</param>
/// <param name="IsField">True where the specification names the member, not the author.</param>
internal readonly record struct Slot(NodeKind Kind, JsonNode Container, string? Key, int Index, bool IsField = false)
{
    /// <summary>What stands there now; null also stands for the JSON null.</summary>
    public JsonNode? Value => Key is null ? Container[Index] : Container[Key];

    /// <summary>The address of the place.</summary>
    public Text.JsonPointer Pointer => Key is null ? Container.Pointer / Index : Container.Pointer / Key;

    /// <summary>Puts something else there.</summary>
    public void Replace(JsonNode? value)
    {
        if (Key is null)
        {
            Container[Index] = value;
        }
        else
        {
            Container[Key] = value;
        }
    }
}
