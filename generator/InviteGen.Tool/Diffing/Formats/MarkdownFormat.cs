using System.Globalization;
using System.Text;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Tool.Terminal;

namespace InviteGen.Tool.Diffing.Formats;

/// <summary>For comments of pull requests: GitHub Flavored Markdown.</summary>
internal static class MarkdownFormat
{
    // Comments have limits (GitHub: 65,536 characters), and so do readers.
    private const int MostChanges = 150;

    /// <summary>The whole text.</summary>
    public static string Write(DiffReport report)
    {
        var output = new StringBuilder();
        output.Append(Invariant($"## What changed in {Text(report.Title)}\n\n"));
        if (report.Entries.Count == 0)
        {
            return output.Append("No changes that affect clients.\n").ToString();
        }

        output.Append(Invariant($"| | changes |\n| --- | ---: |\n"));
        foreach (var verdict in DiffReport.Verdicts)
        {
            output.Append(Invariant($"| {Sign(verdict)} {ChangeWords.Of(verdict)} | {report.Count(verdict)} |\n"));
        }

        var shown = report with { Entries = [.. report.Entries.Take(MostChanges)] };
        foreach (var group in DiffGroup.Of(shown))
        {
            Write(output, group);
        }

        if (report.Entries.Count > MostChanges)
        {
            output.Append(Invariant($"\nAnd {report.Entries.Count - MostChanges} more.\n"));
        }

        return output.ToString();
    }

    private static void Write(StringBuilder output, DiffGroup group)
    {
        output.Append(Invariant($"\n### {Code(group.Title)}\n\n"));
        if (group.Users.Count > 0)
        {
            output.Append(Invariant($"Used by {string.Join(", ", group.Users.Select(Code))}.\n\n"));
        }

        foreach (var entry in group.Entries)
        {
            var change = entry.Change;
            output.Append(Invariant($"- {Sign(change.Verdict)} **{Text(change.Message)}**  \n"));
            output.Append(Invariant($"  {ChangeWords.Effect(change.Kind)} · {Code(entry.File)} line {entry.Line} · {change.Rule.Id} "));
            output.Append(Code(change.Slug));
            foreach (var line in entry.Before.Take(1).Select(line => "- " + line).Concat(entry.After.Take(1).Select(line => "+ " + line)))
            {
                output.Append(Invariant($"  \n  {Code(line)}"));
            }

            output.Append('\n');
        }
    }

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "🔴",
        Verdict.Risky => "🟠",
        _ => "🟢",
    };

    // A document may hold anything: what means something in Markdown or HTML, or mentions a user, is escaped.
    private static string Text(string text) => string.Concat(MessageText.Clean(text).Select(
        c => c == '@' ? "@\u200B" : char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) || IsPlain(c) ? c.ToString() : "\\" + c));

    private static bool IsPlain(char c) => c is ' ' or ',' or ':' or ';' or '\'' or '/';

    // A fence longer than any run of backticks inside (CommonMark, section 6.1).
    private static string Code(string text)
    {
        var line = MessageText.Clean(text);
        var (longest, run) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var space = longest > 0 || line.StartsWith(' ') ? " " : "";
        return fence + space + line + space + fence;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
