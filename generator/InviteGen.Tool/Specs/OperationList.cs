namespace InviteGen.Tool.Specs;

/// <summary>A list of patterns, as project files write it.</summary>
internal static class OperationList
{
    private static readonly char[] Separators = [';', '\n', '\r'];

    /// <summary>The patterns: semicolons and ends of lines separate them.</summary>
    public static string[] Split(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
