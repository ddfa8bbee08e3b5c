using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>How messages and reports say what a change does.</summary>
public static class ChangeWords
{
    /// <summary>The verdict and both axes, such as <c>breaking: wire breaks, source unchanged</c>.</summary>
    public static string Effect(Change change) =>
        $"{Of(change.Verdict)}: wire {Of(change.Wire)}, source {Of(change.Source)}";

    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.Risky => "risky",
        _ => "compatible",
    };

    /// <summary>What happens to clients that are deployed.</summary>
    public static string Of(WireEffect effect) => effect switch
    {
        WireEffect.Breaking => "breaks",
        WireEffect.Risky => "at risk",
        _ => "safe",
    };

    /// <summary>What happens to code that uses the client.</summary>
    public static string Of(SourceEffect effect) => effect switch
    {
        SourceEffect.Removes => "breaks",
        SourceEffect.Changes => "changed",
        SourceEffect.Adds => "extended",
        SourceEffect.Attribute => "annotated",
        _ => "unchanged",
    };
}
