namespace InviteGen.Tool.Specs;

/// <summary>A list of patterns in the form of project files.</summary>
internal static class OperationList
{
    private static readonly char[] Separators = [';', '\n', '\r'];

    /// <summary>The patterns, which are separated by semicolons or line breaks.</summary>
    public static string[] Split(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
