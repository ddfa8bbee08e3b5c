using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>The words that the lines of parameters begin with.</summary>
internal static class ParameterWords
{
    public static readonly IReadOnlyList<(string Word, ParameterIn Place)> All =
    [
        .. Enum.GetValues(typeof(ParameterIn)).Cast<ParameterIn>()
            .Select(place => (place.ToString().ToLowerInvariant() + " ", place)),
    ];
}
