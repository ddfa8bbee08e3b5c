using System.Text;

namespace InviteGen.Core.Emit.Docs;

/// <summary>Collects the text of a description. Elements such as <c>p</c> and line ends of the source both end lines.</summary>
internal sealed class DocTextBuilder
{
    private readonly List<DocLine> _lines = [];
    private readonly StringBuilder _line = new();

    /// <summary>True while nothing stands behind a break that an element made: a line end of the source then adds nothing.</summary>
    private bool _isBroken = true;

    /// <summary>Adds text.</summary>
    public void Text(string text)
    {
        if (_isBroken || _line.Length == 0)
        {
            text = text.TrimStart();
        }

        XmlText.Append(_line, text);
        _isBroken &= text.Length == 0;
    }

    /// <summary>Adds a space, unless there is one.</summary>
    public void Space()
    {
        if (_line.Length > 0 && _line[_line.Length - 1] != ' ')
        {
            _line.Append(' ');
        }
    }

    /// <summary>Adds the start of an item, which waits for its text.</summary>
    public void Bullet(string mark)
    {
        Break();
        XmlText.Append(_line, mark);
    }

    /// <summary>Adds an element around text.</summary>
    public void Element(string name, string text)
    {
        Tag(name);
        Text(text);
        Tag("/" + name);
    }

    /// <summary>Adds a tag, without its brackets. It is well-formed, and whoever opens an element closes it.</summary>
    public void Tag(string tag)
    {
        _line.Append('<').Append(tag.Replace(' ', DocLine.FixedSpace)).Append('>');
        _isBroken = false;
    }

    /// <summary>Ends a line as the source does.</summary>
    public void EndLine()
    {
        if (!_isBroken)
        {
            Add();
        }
    }

    /// <summary>Starts a line, unless one has been started.</summary>
    public void Break()
    {
        if (_line.Length > 0)
        {
            Add();
        }

        _isBroken = true;
    }

    /// <summary>Ends the line; one that is empty becomes blank.</summary>
    public void BreakOrBlank()
    {
        Add();
        _isBroken = true;
    }

    /// <summary>Starts a paragraph.</summary>
    public void Paragraph()
    {
        Break();
        Add();
        _isBroken = true;
    }

    /// <summary>Adds a code block.</summary>
    public void Code(IEnumerable<string> lines)
    {
        Break();
        _lines.Add(new DocLine("<code>", IsCode: true));
        _lines.AddRange(lines.Select(line => new DocLine(XmlText.Escape(line).TrimEnd(), IsCode: true)));
        _lines.Add(new DocLine("</code>", IsCode: true));
        _isBroken = false;
    }

    /// <summary>All that was collected.</summary>
    public DocText ToText()
    {
        Add();
        while (_lines.Count > 0 && _lines[_lines.Count - 1].IsBlank)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return _lines.Count == 0 ? DocText.Empty : new DocText(_lines);
    }

    /// <summary>Ends the line; two blank lines are one, and the first line is not blank.</summary>
    private void Add()
    {
        var line = new DocLine(_line.ToString().Trim(), IsCode: false);
        _line.Clear();
        _isBroken = false;
        if (!line.IsBlank || (_lines.Count > 0 && !_lines[_lines.Count - 1].IsBlank))
        {
            _lines.Add(line);
        }
    }
}
