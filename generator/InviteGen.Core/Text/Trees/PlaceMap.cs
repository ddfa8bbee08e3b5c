using System.Text.Json.Nodes;

namespace InviteGen.Core.Text.Trees;

/// <summary>Where each value of a tree stands in its text. Filled only when somebody wants to be shown a place.</summary>
internal sealed class PlaceMap
{
    private readonly Dictionary<JsonNode, List<(int Start, int End)>> _children = [];

    /// <summary>The first token of the document.</summary>
    public (int Start, int End) Root { get; set; }

    /// <summary>Notes the place of the child that was just added to a container.</summary>
    public void Add(JsonNode container, int start, int end)
    {
        if (!_children.TryGetValue(container, out var places))
        {
            _children.Add(container, places = []);
        }

        places.Add((start, end));
    }

    /// <summary>The place of the child at a position, in the order in which children were added.</summary>
    public (int Start, int End) Of(JsonNode container, int index) => _children[container][index];
}
