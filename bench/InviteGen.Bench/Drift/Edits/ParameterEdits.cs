using System.Text.Json.Nodes;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Edits of parameters.</summary>
internal static class ParameterEdits
{
    public static readonly SpecEdit[] All =
    [
        new(
            "remove a parameter", EditKind.Parameter, place => place.IsLeaf && !place.Node.ContainsKey("deprecated"),
            "request-parameter-removed", place => place.Holder["parameters"]!.AsArray().Remove(place.Node)),
        new(
            "require a parameter", EditKind.Parameter, place => !place.IsRequired && !place.Schema.ContainsKey("default"),
            "request-parameter-became-required", place => place.Node["required"] = true),
        new(
            "limit a parameter", EditKind.Parameter, place => place.Type == "integer" && !place.Schema.ContainsKey("maximum"),
            "request-parameter-max-set", place => place.Schema["maximum"] = 1000),
        new(
            "narrow the values of a parameter", EditKind.Parameter, ValueEdits.HasValues, "request-parameter-enum-value-removed",
            ValueEdits.Narrow) { At = ValueEdits.Last },
        new(
            "add a value of a parameter", EditKind.Parameter, ValueEdits.HasValues, "request-parameter-enum-value-added",
            ValueEdits.Widen) { At = ValueEdits.New },
        new(
            "change the type of a parameter", EditKind.Parameter, place => place.Type == "string" && !place.Schema.ContainsKey("enum"),
            "request-parameter-type-changed", place => place.Node["schema"] = new JsonObject { ["type"] = "boolean" }),
        new(
            "change the default of a parameter", EditKind.Parameter,
            place => !place.IsRequired && place.Schema["default"] is JsonValue && place.Type == "integer",
            "request-parameter-default-value-changed", place => place.Schema["default"] = 77),
    ];
}
