using System.Text.Json.Nodes;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Something in a document that can be edited.</summary>
/// <param name="Name">What it is called where it stands: a method, the name of a parameter or property.</param>
/// <param name="Node">The operation, the parameter, or the schema of the property.</param>
/// <param name="Holder">What holds it: the path item, the operation, or the object around the property.</param>
/// <param name="Path">Where it is, in the contract.</param>
internal sealed record EditPlace(string Name, JsonObject Node, JsonObject Holder, LockPath Path)
{
    /// <summary>The schema that an edit of a value changes.</summary>
    public JsonObject Schema => Node["schema"] as JsonObject ?? Node;

    /// <summary>True where no other schema hangs on it: what reaches the rest of the document stays.</summary>
    public bool IsLeaf => !Node.ToJsonString().Contains("$ref", StringComparison.Ordinal);

    /// <summary>The type of the value; empty where it has none, or several.</summary>
    public string Type => Schema["type"] is JsonValue type && !Schema.ContainsKey("allOf") ? type.ToString() : "";

    /// <summary>True for a property or parameter that must be there.</summary>
    public bool IsRequired => Node.ContainsKey("schema")
        ? Node["required"]?.GetValue<bool>() == true
        : (Holder["required"] as JsonArray ?? []).Any(name => name?.ToString() == Name);
}
