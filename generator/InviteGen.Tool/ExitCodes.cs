namespace InviteGen.Tool;

/// <summary>What the tool tells a script.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>The spec has errors, or there is no such rule. A mistake on the command line gives the same.</summary>
    public const int Failure = 1;

    /// <summary>A file cannot be read or written.</summary>
    public const int NoAccess = 2;

    /// <summary>Two documents differ more than they may.</summary>
    public const int Differences = 3;

    /// <summary>Somebody stopped the tool: what shells give for Ctrl+C.</summary>
    public const int Stopped = 130;
}
