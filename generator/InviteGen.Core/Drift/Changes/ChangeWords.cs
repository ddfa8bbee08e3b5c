namespace InviteGen.Core.Drift.Changes;

/// <summary>How messages and reports say what a change does.</summary>
public static class ChangeWords
{
    /// <summary>The verdict and both axes, such as <c>breaking: wire breaks, source unchanged</c>.</summary>
    public static string Effect(ChangeKind kind) => $"{Of(kind.Verdict)}: wire {Of(kind.Wire)}, source {Of(kind.Source)}";

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
