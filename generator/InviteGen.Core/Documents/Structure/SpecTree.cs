using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Parts;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Structure;

/// <summary>A document as nodes, and where to complain about it.</summary>
/// <param name="Source">The file that findings point into.</param>
/// <param name="Root">The root object. Steps change it in place: a copy of a large document costs more than a step.</param>
/// <param name="Parts">The other files that it may refer to.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record SpecTree(SpecText Source, JsonObject Root, PartLibrary Parts, FindingSink Findings)
{
    private const int MostJumps = 1_000;

    /// <summary>What was taken out of the document, or stands in other files, but may be referred to.</summary>
    public JsonObject Attic { get; } = new() { [PartPointers.Holder] = Parts.Trees };

    /// <summary>Where components stood before they were renamed or made: their new pointer to the old one.</summary>
    public Dictionary<JsonPointer, JsonPointer> Moves { get; } = [];

    /// <summary>The version of its specification, such as <c>3.0.3</c>.</summary>
    public string Version => (Root["openapi"] ?? Root["swagger"]).AsText ?? "";

    /// <summary>True for a version of which schemas are not JSON Schema 2020-12.</summary>
    public bool HasOldSchemas => Version.StartsWith("3.0", StringComparison.Ordinal) || IsVersion2;

    /// <summary>True for Swagger 2.0, in which components, bodies and responses are laid out differently.</summary>
    public bool IsVersion2 => Version == "2.0";

    /// <summary>The address that something had in the text.</summary>
    public JsonPointer BeforeMoves(JsonPointer pointer)
    {
        var jumps = 0;
        for (var at = pointer; at != JsonPointer.Root && Moves.Count > 0 && jumps < MostJumps; at = at.Parent)
        {
            if (Moves.TryGetValue(at, out var old))
            {
                // It may have stood in what was moved before; no step leads to a later one.
                pointer = JsonPointer.Parse(old.Text + pointer.Text.Substring(at.Text.Length));
                at = pointer / "";
                jumps++;
            }
        }

        return pointer;
    }

    /// <summary>Reports at a node.</summary>
    public void Report(DiagnosticRule rule, JsonPointer pointer, params string[] arguments)
    {
        var (file, at) = PlaceOf(pointer);
        Findings.Report(rule, file, at, arguments);
    }

    /// <summary>The file that a node came from, and the address that it had there.</summary>
    public (string File, JsonPointer Pointer) PlaceOf(JsonPointer pointer) =>
        PartPointers.Split(BeforeMoves(pointer)) ?? (Source.Path, BeforeMoves(pointer));
}
