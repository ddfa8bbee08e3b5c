using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Docs;

/// <summary>Writes XML documentation.</summary>
internal static class DocComment
{
    /// <summary>Writes an element such as <c>summary</c>, on one line where it fits; nothing when there is no text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="element">The element with its attributes, such as <c>param name="body"</c>.</param>
    /// <param name="text">What it says.</param>
    public static void Write(SourceWriter writer, string element, DocText text)
    {
        var lines = text.Lines.SelectMany(line => line.Wrap()).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var end = element.Split(' ')[0];
        if (lines.Count == 1)
        {
            writer.Line($"/// <{element}>{lines[0]}</{end}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : "/// " + line);
        }

        writer.Line($"/// </{end}>");
    }

    /// <summary>An element that stands before a declaration on the same line.</summary>
    /// <param name="element">The element.</param>
    /// <param name="xml">What it says, in XML.</param>
    public static string Inline(string element, string xml) => $"/** <{element}>{xml.Replace("*/", "*&#47;")}</{element}> */";

    /// <summary>Writes a description of a spec.</summary>
    public static void Write(SourceWriter writer, string element, string description) => Write(writer, element, DocText.Of(description));

    /// <summary>
    /// Writes what something is for: a summary, or else the first paragraph of the description, which then has no remarks if it is all.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="summary">The summary of a spec; may be empty.</param>
    /// <param name="description">The description of a spec; may be empty.</param>
    /// <param name="otherwise">The summary where the spec has neither.</param>
    public static void WriteSummary(SourceWriter writer, string summary, string description, string otherwise)
    {
        var text = DocText.Of(description);
        var first = summary.Length > 0 ? DocText.Of(summary) : text.FirstParagraph;
        Write(writer, "summary", first.Or(otherwise));
        if (!text.ShowsSameAs(first))
        {
            Write(writer, "remarks", text);
        }
    }
}
