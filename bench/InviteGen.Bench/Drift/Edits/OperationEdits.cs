using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Edits of operations.</summary>
internal static class OperationEdits
{
    private const string NewName = "drift_new";

    private const string NewStatus = "418";

    public static readonly SpecEdit[] All =
    [
        new("remove an operation", EditKind.Operation, IsCurrent, "removed-without-deprecation", place => place.Holder.Remove(place.Name)),
        new(
            "rename an operation", EditKind.Operation, place => place.Node.ContainsKey("operationId"), "api-operation-id-removed",
            place => place.Node["operationId"] = place.Node["operationId"] + "Renamed"),
        new("deprecate an operation", EditKind.Operation, IsCurrent, "endpoint-deprecated", place => place.Node["deprecated"] = true),
        new(
            "add an optional parameter", EditKind.Operation, IsCurrent, "new-optional-request-parameter",
            place => AddParameter(place, isRequired: false)) { At = NewParameter },
        new(
            "add a required parameter", EditKind.Operation, IsCurrent, "new-required-request-parameter",
            place => AddParameter(place, isRequired: true)) { At = NewParameter },
        new(
            "add a status", EditKind.Operation,
            place => place.Node["responses"] is JsonObject responses && !responses.ContainsKey(NewStatus),
            "response-non-success-status-added", place => place.Node["responses"]![NewStatus] = new JsonObject { ["description"] = "New." })
        {
            At = place => place.Path / LockKeys.Response(NewStatus),
        },
        new(
            "remove a status", EditKind.Operation, place => Failure(place) is not null, "response-non-success-status-removed",
            place => place.Node["responses"]!.AsObject().Remove(Failure(place)!))
        {
            At = place => place.Path / LockKeys.Response(Failure(place)!),
        },
    ];

    private static bool IsCurrent(EditPlace place) => !place.Node.ContainsKey("deprecated");

    /// <summary>The status of a failure without a body of its own.</summary>
    private static string? Failure(EditPlace place) => (place.Node["responses"] as JsonObject ?? [])
        .Where(response => response.Key[0] is '4' or '5' && response.Value is JsonObject { Count: 1 }).Select(response => response.Key)
        .FirstOrDefault();

    private static LockPath NewParameter(EditPlace place) => place.Path / LockKeys.Parameter(ParameterIn.Query, NewName);

    private static void AddParameter(EditPlace place, bool isRequired)
    {
        var parameters = place.Node["parameters"] as JsonArray ?? [];
        place.Node["parameters"] = parameters.Parent is null ? parameters : parameters.DeepClone();
        place.Node["parameters"]!.AsArray().Add(new JsonObject
        {
            ["name"] = NewName, ["in"] = "query", ["required"] = isRequired, ["schema"] = new JsonObject { ["type"] = "string" },
        });
    }
}
