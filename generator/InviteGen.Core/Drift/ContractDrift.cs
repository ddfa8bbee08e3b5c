using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift;

/// <summary>What has changed, without locations: moving a line writes nothing again.</summary>
/// <param name="Spec">The file name of the spec.</param>
/// <param name="Before">What the API promised when it was last accepted.</param>
/// <param name="Changes">
/// What has changed since and is not accepted. Members that were removed are generated as obsolete ones even so.
/// </param>
public sealed record ContractDrift(string Spec, ApiContract Before, EquatableArray<Change> Changes)
{
    /// <summary>A comparison without locations; null when nothing has changed.</summary>
    /// <param name="path">The path of the spec.</param>
    /// <param name="reading">The comparison; null: there was none.</param>
    public static ContractDrift? Of(string path, DriftResult? reading) => reading is { Before: { } before, Changes.Count: > 0 }
        ? new(
            FileName.Of(path), before,
            reading.Open.Select(located => located.Change).ToEquatableArray())
        : null;
}
