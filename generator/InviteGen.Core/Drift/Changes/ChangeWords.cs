namespace InviteGen.Core.Drift.Changes;

/// <summary>How messages and reports say what a change does.</summary>
public static class ChangeWords
{
    /// <summary>The verdict and both effects, such as <c>breaking: deployed clients fail, C# code unchanged</c>.</summary>
    public static string Effect(ChangeKind kind) => $"{Of(kind.Verdict)}: {Effects(kind.Wire, kind.Source)}";

    /// <summary>Both effects, such as <c>deployed clients fail, C# code unchanged</c>.</summary>
    public static string Effects(WireEffect wire, SourceEffect source) => $"deployed clients {Of(wire)}, C# code {Of(source)}";

    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.Risky => "risky",
        _ => "compatible",
    };

    /// <summary>What happens to deployed clients, as a verb.</summary>
    public static string Of(WireEffect effect) => effect switch
    {
        WireEffect.Breaking => "fail",
        WireEffect.Risky => "may fail",
        _ => "keep working",
    };

    /// <summary>What happens to code that uses the client, as a verb.</summary>
    public static string Of(SourceEffect effect) => effect switch
    {
        SourceEffect.Removes => "must change",
        SourceEffect.Changes => "may have to change",
        SourceEffect.Adds => "can use new members",
        SourceEffect.Attribute => "unchanged (only attributes or comments of generated members change)",
        _ => "unchanged",
    };
}
