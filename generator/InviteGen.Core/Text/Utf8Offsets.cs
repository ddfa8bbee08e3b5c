using System.Text;

namespace InviteGen.Core.Text;

/// <summary>
/// Turns offsets in the UTF-8 form of a text, where the JSON reader counts, into offsets of the text itself. The text is walked
/// once, when the first question comes; then each question walks a few characters from the nearest of many marks.
/// </summary>
internal sealed class Utf8Offsets(string text)
{
    private const int CharsPerMark = 1024;

    private List<int>? _marks;

    /// <summary>The UTF-16 offset of the character that the byte belongs to.</summary>
    public int ToChars(long byteOffset)
    {
        _marks ??= Marks();
        var mark = _marks.BinarySearch((int)byteOffset);
        mark = mark < 0 ? ~mark - 1 : mark;
        var (bytes, chars) = (_marks[mark], StartOf(mark));
        if (IsAscii(mark))
        {
            return Math.Min(chars + (int)byteOffset - bytes, text.Length);
        }

        while (chars < text.Length)
        {
            var (width, units) = Width(chars);
            if (bytes + width > byteOffset)
            {
                break;
            }

            bytes += width;
            chars += units;
        }

        return chars;
    }

    // Most blocks are: a byte is a character there.
    private bool IsAscii(int mark) =>
        mark + 1 < _marks!.Count && _marks[mark + 1] - _marks[mark] == StartOf(mark + 1) - StartOf(mark);

    // The byte at which each block of characters starts.
    private List<int> Marks()
    {
        var marks = new List<int>((text.Length / CharsPerMark) + 1) { 0 };
        var block = new char[CharsPerMark + 1];
        for (var start = 0; start < text.Length;)
        {
            var end = StartOf(marks.Count);
            text.CopyTo(start, block, 0, end - start);
            marks.Add(marks[marks.Count - 1] + Encoding.UTF8.GetByteCount(block, 0, end - start));
            start = end;
        }

        return marks;
    }

    // A block never starts between the halves of a surrogate pair.
    private int StartOf(int mark)
    {
        var start = Math.Min(mark * CharsPerMark, text.Length);
        return start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start]) ? start + 1 : start;
    }

    private (int Bytes, int Chars) Width(int index) => text[index] switch
    {
        < '\u0080' => (1, 1),
        < '\u0800' => (2, 1),
        _ when index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) => (4, 2),
        // A lone surrogate is encoded as the replacement character: three bytes, like the rest of this plane.
        _ => (3, 1),
    };
}
