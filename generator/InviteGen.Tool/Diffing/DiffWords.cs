using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing;

/// <summary>The words of reports that programs read.</summary>
internal static class DiffWords
{
    /// <summary><c>breaking</c>, <c>risky</c> or <c>compatible</c>.</summary>
    public static string Of(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary><c>breaks</c>, <c>may</c> or <c>safe</c>.</summary>
    public static string Of(WireEffect effect) => effect switch
    {
        WireEffect.Breaking => "breaks",
        WireEffect.Risky => "may",
        _ => "safe",
    };

    /// <summary><c>removes</c>, <c>changes</c>, <c>adds</c>, <c>attribute</c> or <c>none</c>.</summary>
    public static string Of(SourceEffect effect) => effect.ToString().ToLowerInvariant();

    /// <summary><c>request</c>, <c>response</c>, <c>both</c> or <c>none</c>.</summary>
    public static string Of(Direction direction) => direction.ToString().ToLowerInvariant();
}
