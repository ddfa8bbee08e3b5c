using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Edits;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Reading;

/// <summary>
/// A document twice, written alike: as it is, and with faults that each give one finding and no other work: properties get a default
/// of another type.
/// </summary>
/// <param name="Plain">The document.</param>
/// <param name="Faulty">The document with the faults.</param>
/// <param name="Faults">How many there are.</param>
internal sealed record FaultyVariant(string Plain, string Faulty, int Faults)
{
    private const int MostFaults = 200;

    private static readonly string[] Types = ["integer", "number", "boolean"];

    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512, WriteIndented = true,
    };

    /// <summary>Null: the document cannot be edited.</summary>
    public static FaultyVariant? Of(string text)
    {
        if (SpecTree.Parse(text) is not { } root)
        {
            return null;
        }

        var plain = root.ToJsonString(Indented);
        var reached = root["paths"] is { } paths ? ReachedSchemas.NodesFrom(root, paths) : [];
        var schemas = SpecSchemas.Of(root).Where(IsFit).Select(place => place.Schema).Where(reached.Contains).ToList();
        var faults = Math.Min(MostFaults, schemas.Count);
        for (var i = 0; i < faults; i++)
        {
            // From all over the document.
            schemas[i * schemas.Count / faults]["default"] = "many";
        }

        return new(plain, root.ToJsonString(Indented), faults);
    }

    private static bool IsFit(SchemaPlace place) => place.Kind == PlaceKind.Property && !place.Schema.ContainsKey("default")
        && place.Schema["type"] is JsonValue type && type.TryGetValue(out string? name) && Types.Contains(name);
}
