using System.Text;

namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>Writes trees as YAML, each value in its own form.</summary>
internal static class YamlWriting
{
    /// <summary>The key that merges an object into another one (YAML 1.1). Only without quotes has it this meaning.</summary>
    public const string MergeKey = "<<";

    /// <summary>The text of a document.</summary>
    public static string Write(FuzzNode root)
    {
        var text = new StringBuilder();
        Write(text, root, indent: 0);
        return text.ToString().TrimStart('\n', ' ') + "\n";
    }

    // What stands before has no space or line break at its end.
    private static void Write(StringBuilder text, FuzzNode node, int indent)
    {
        text.Append(node.Anchor is { } anchor ? " &" + anchor : "").Append(node.Tag is { } tag ? " " + tag : "");
        if (node.IsContainer && node.Members.Count > 0 && node.Form != FuzzForm.Flow)
        {
            WriteBlock(text, node, indent);
        }
        else if (node.Form == FuzzForm.Alias)
        {
            text.Append(" *").Append(node.Text);
        }
        else if (node.Kind == FuzzKind.Text && node.Form is FuzzForm.LiteralBlock or FuzzForm.FoldedBlock)
        {
            WriteLines(text, node, indent);
        }
        else
        {
            text.Append(' ');
            WriteScalar(text, node);
        }
    }

    private static void WriteBlock(StringBuilder text, FuzzNode node, int indent)
    {
        foreach (var member in node.Members)
        {
            text.Append('\n').Append(' ', indent * 2);
            if (node.Kind == FuzzKind.Array)
            {
                text.Append('-');
            }
            else if (IsSimple(member.Key) || member.Key == MergeKey)
            {
                text.Append(member.Key).Append(':');
            }
            else
            {
                JsonWriting.Quote(text, member.Key);
                text.Append(':');
            }

            Write(text, member.Value, indent + 1);
        }
    }

    private static void WriteLines(StringBuilder text, FuzzNode node, int indent)
    {
        text.Append(node.Form == FuzzForm.LiteralBlock ? " |" : " >").Append(node.Text.EndsWith('\n') ? "" : "-");
        foreach (var line in node.Text.TrimEnd('\n').Split('\n'))
        {
            text.Append('\n').Append(' ', line.Length == 0 ? 0 : (indent * 2) + 1).Append(line);
        }
    }

    private static void WriteScalar(StringBuilder text, FuzzNode node)
    {
        if (node.Kind == FuzzKind.Text && node.Form == FuzzForm.Plain)
        {
            text.Append(node.Text);
        }
        else if (node.Kind == FuzzKind.Text && node.Form == FuzzForm.SingleQuoted)
        {
            text.Append('\'').Append(node.Text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        }
        else
        {
            JsonWriting.WriteFlow(text, node);
        }
    }

    private static bool IsSimple(string key) =>
        key.Length > 0 && char.IsAsciiLetter(key[0]) && key.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '$');
}
