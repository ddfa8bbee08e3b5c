using System.Text.RegularExpressions;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// YamlDotNet refuses a block scalar that begins with a line of spaces, which YAML allows and real documents contain. The
/// spaces mean nothing there; moved to the end of the header line they do no harm, and no offset after them changes.
/// </summary>
internal static class BlockScalarSpaces
{
    private static readonly Regex Header = new(
        @"(?<=[|>][-+0-9]{0,2})(?<rest>[ \t]*)(?<blank>(?:\r?\n[ \t]*)*\r?\n)(?=[^\r\n]|\z)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(5));

    /// <summary>The text with such spaces moved; null when there are none.</summary>
    public static string? Move(string text)
    {
        try
        {
            var moved = Header.Replace(text, match => match.Groups["rest"].Value + Straighten(match.Groups["blank"].Value));
            return moved == text ? null : moved;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Straighten(string lines)
    {
        var breaks = new string([.. lines.Where(c => c is '\r' or '\n')]);
        return new string(' ', lines.Length - breaks.Length) + breaks;
    }
}
