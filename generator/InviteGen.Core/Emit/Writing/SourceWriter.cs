using System.Text;

namespace InviteGen.Core.Emit.Writing;

/// <summary>
/// Writes indented lines: line feeds only, four spaces a level, an empty line behind a closing brace, never white space at the
/// end of a line.
/// </summary>
internal sealed class SourceWriter
{
    private const int TabSize = 4;

    /// <summary>Longer lines are broken where the writer is asked to.</summary>
    private const int Width = 130;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isBehindBrace;

    /// <summary>Writes one line; an empty one when there is no text.</summary>
    public SourceWriter Line(string text = "")
    {
        if (_isBehindBrace && text.Length > 0 && text[0] != '}')
        {
            _text.Append('\n');
        }

        _isBehindBrace = text is "}"
            || (text.StartsWith("}", StringComparison.Ordinal) && text.EndsWith(";", StringComparison.Ordinal));
        if (text.Length > 0)
        {
            _text.Append(' ', _level * TabSize).Append(text);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a line when there is reason to.</summary>
    public SourceWriter LineIf(bool condition, string text) => condition ? Line(text) : this;

    /// <summary>Writes several lines, such as a raw string; each keeps its own indentation behind ours.</summary>
    public SourceWriter Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }

        return this;
    }

    /// <summary>Writes things with an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            LineIf(!isFirst, "");
            isFirst = false;
            write(item);
        }
    }

    /// <summary>Writes <c>head(parts)tail</c> on one line where it fits, else with each part on a line of its own.</summary>
    public SourceWriter Call(string head, IReadOnlyList<string> parts, string tail)
    {
        var line = $"{head}({string.Join(", ", parts)}){tail}";
        if ((_level * TabSize) + line.Length <= Width || parts.Count == 0)
        {
            return Line(line);
        }

        Line(head + "(");
        _level++;
        for (var i = 0; i < parts.Count; i++)
        {
            Line(parts[i] + (i < parts.Count - 1 ? "," : ")" + tail));
        }

        _level--;
        return this;
    }

    /// <summary>As <see cref="Call"/>, but with as many parts on each line as fit.</summary>
    public SourceWriter PackedCall(string head, IReadOnlyList<string> parts, string tail)
    {
        var packed = new List<string>();
        foreach (var part in parts)
        {
            var length = packed.Count == 0 ? Width : packed[packed.Count - 1].Length + part.Length;
            if (((_level + 1) * TabSize) + length + 4 > Width)
            {
                packed.Add(part);
            }
            else
            {
                packed[packed.Count - 1] += ", " + part;
            }
        }

        return Call(head, packed, tail);
    }

    /// <summary>Writes a header, if there is one, and an opening brace; disposing writes the closing one.</summary>
    public Block Braces(string? header, string end = "}")
    {
        if (header is not null)
        {
            Lines(header);
        }

        Line("{");
        _level++;
        return new Block(this, end);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Block Indent()
    {
        _level++;
        return new Block(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>One level of indentation.</summary>
    internal readonly struct Block(SourceWriter writer, string? end) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._level--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
