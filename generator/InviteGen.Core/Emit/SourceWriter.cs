using System.Text;

namespace InviteGen.Core.Emit;

/// <summary>Writes indented lines. Line feeds only, four spaces a level, never white space at the end of a line.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one line; an empty one when there is no text.</summary>
    public SourceWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _level * 4).Append(text);
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

    /// <summary>Writes a header, if there is one, and an opening brace; disposing writes the closing one.</summary>
    public Block Braces(string? header)
    {
        if (header is not null)
        {
            Lines(header);
        }

        Line("{");
        _level++;
        return new Block(this, "}");
    }

    /// <summary>As <see cref="Braces"/>; an empty line goes before it.</summary>
    public Block Member(string header)
    {
        Line();
        return Braces(header);
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
