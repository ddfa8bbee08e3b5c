namespace InviteGen.Core.Emit.Docs;

/// <summary>The text of an element of a documentation comment: lines that are well-formed XML together.</summary>
internal sealed class DocText(IReadOnlyList<DocLine> lines)
{
    /// <summary>No text.</summary>
    public static readonly DocText Empty = new([]);

    /// <summary>The lines; never blank at the start or the end.</summary>
    public IReadOnlyList<DocLine> Lines => lines;

    /// <summary>True when nothing can be seen.</summary>
    public bool IsEmpty => lines.Count == 0;

    /// <summary>What stands before the first blank line.</summary>
    public DocText FirstParagraph => new([.. lines.TakeWhile(line => !line.IsBlank)]);

    /// <summary>Reads a description of a spec: CommonMark with HTML in it.</summary>
    public static DocText Of(string description) => description.Length == 0 ? Empty : DescriptionReader.Read(description);

    /// <summary>Text in which nothing is markup.</summary>
    public static DocText Plain(string text)
    {
        var builder = new DocTextBuilder();
        foreach (var line in text.Split('\n'))
        {
            builder.Text(line);
            builder.EndLine();
        }

        return builder.ToText();
    }

    /// <summary>The same text behind other text, such as a status code.</summary>
    public DocText Behind(string prefix)
    {
        var before = XmlText.Escape(prefix);
        return IsEmpty ? Plain(prefix)
            : lines[0].IsCode ? Plain(prefix).Then(this)
            : new([lines[0] with { Text = before + " " + lines[0].Text }, .. lines.Skip(1)]);
    }

    /// <summary>This text, and another paragraph.</summary>
    public DocText Then(DocText next) => IsEmpty ? next : next.IsEmpty ? this : new([.. lines, DocLine.Blank, .. next.Lines]);

    /// <summary>This text, or another where nothing can be seen of it.</summary>
    public DocText Or(string otherwise) => IsEmpty ? Plain(otherwise) : this;

    /// <summary>True when both show the same.</summary>
    public bool ShowsSameAs(DocText other) => lines.SequenceEqual(other.Lines);
}
