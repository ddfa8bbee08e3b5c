using System.Globalization;
using System.Text;

namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>Writes trees as JSON, with all that is wrong with them.</summary>
internal static class JsonWriting
{
    /// <summary>The text of a document.</summary>
    public static string Write(FuzzNode root)
    {
        var text = new StringBuilder();
        Write(text, root, indent: 0);
        return text.Append('\n').ToString();
    }

    /// <summary>Appends a value in one line.</summary>
    public static void WriteFlow(StringBuilder text, FuzzNode node) => Write(text, node, indent: -1);

    /// <summary>Appends a string in quotes.</summary>
    public static void Quote(StringBuilder text, string value, bool isRaw = false)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = char.IsSurrogatePair(value, i);
            var isOdd = value[i] < ' ' || (char.IsSurrogate(value[i]) && !isPair && (i == 0 || !char.IsSurrogatePair(value, i - 1)));
            _ = value[i] is '"' or '\\' ? text.Append('\\').Append(value[i])
                : isOdd && !isRaw ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:x4}")
                : text.Append(value[i]);
        }

        text.Append('"');
    }

    private static void Write(StringBuilder text, FuzzNode node, int indent)
    {
        switch (node.Kind)
        {
            case FuzzKind.Text:
                Quote(text, node.Text, node.Form == FuzzForm.Raw);
                break;
            case FuzzKind.Literal:
                text.Append(node.Form == FuzzForm.Alias ? "null" : node.Text);
                break;
            default:
                WriteMembers(text, node, indent);
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, FuzzNode node, int indent)
    {
        var isObject = node.Kind == FuzzKind.Object;
        var below = indent < 0 ? indent : indent + 1;
        text.Append(isObject ? '{' : '[');
        for (var i = 0; i < node.Members.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Break(text, below);
            if (isObject)
            {
                Quote(text, node.Members[i].Key);
                text.Append(": ");
            }

            Write(text, node.Members[i].Value, below);
        }

        Break(text, node.Members.Count == 0 ? -1 : indent);
        text.Append(isObject ? '}' : ']');
    }

    private static void Break(StringBuilder text, int indent)
    {
        if (indent >= 0)
        {
            text.Append('\n').Append(' ', indent);
        }
    }
}
