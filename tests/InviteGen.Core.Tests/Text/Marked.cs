using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Text;

/// <summary>A text in which «this» marks the place that a test expects.</summary>
internal sealed record Marked(string Content, int Start, int End)
{
    public static Marked Parse(string text)
    {
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var end = text.IndexOf('»', StringComparison.Ordinal) - 1;
        return new(text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), start, end);
    }

    public string Show(TextRange range) => Content.Insert(range.End.Offset, "»").Insert(range.Start.Offset, "«");
}
