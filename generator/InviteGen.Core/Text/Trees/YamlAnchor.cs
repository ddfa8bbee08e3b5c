using System.Text.Json.Nodes;

namespace InviteGen.Core.Text.Trees;

/// <summary>A value with a name, which an alias repeats.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The value; null also stands for the YAML null.</summary>
    public JsonNode? Value { get; set; }

    /// <summary>False while the value is being read: an alias in there would contain itself.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The text, where the value is a scalar: it can be repeated as a key.</summary>
    public string? KeyText { get; set; }
}
