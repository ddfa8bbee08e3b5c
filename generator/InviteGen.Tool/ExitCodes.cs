namespace InviteGen.Tool;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>The command did what was asked.</summary>
    public const int Success = 0;

    /// <summary>The spec or the command line has errors, or the rule does not exist.</summary>
    public const int Failure = 1;

    /// <summary>A file cannot be read or written.</summary>
    public const int NoAccess = 2;

    /// <summary>Two documents differ more than <c>--fail-on</c> allows, or a refreshed document was not written.</summary>
    public const int Differences = 3;

    /// <summary>InviteGen itself failed.</summary>
    public const int InternalError = 4;

    /// <summary>The command was stopped. Shells use the same code for Ctrl+C.</summary>
    public const int Stopped = 130;
}
