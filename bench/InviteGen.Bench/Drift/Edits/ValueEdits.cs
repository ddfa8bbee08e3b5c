using System.Text.Json.Nodes;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Edits of the values that a schema lists.</summary>
internal static class ValueEdits
{
    private const string NewValue = "drift_new";

    public static bool HasValues(EditPlace place) => place.Type == "string"
        && place.Schema["enum"] is JsonArray { Count: > 2 } values && values.All(value => value is JsonValue)
        && place.Schema["default"]?.ToString() != values[^1]!.ToString();

    public static void Narrow(EditPlace place) => place.Schema["enum"]!.AsArray().RemoveAt(place.Schema["enum"]!.AsArray().Count - 1);

    public static void Widen(EditPlace place) => place.Schema["enum"]!.AsArray().Add(NewValue);

    /// <summary>The path of the value that <see cref="Narrow"/> takes.</summary>
    public static LockPath Last(EditPlace place) => place.Path / LockKeys.Value(place.Schema["enum"]!.AsArray()[^1]!.ToJsonString());

    /// <summary>The path of the value that <see cref="Widen"/> adds.</summary>
    public static LockPath New(EditPlace place) => place.Path / LockKeys.Value($"\"{NewValue}\"");
}
