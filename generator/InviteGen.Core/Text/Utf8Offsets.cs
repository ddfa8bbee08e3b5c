namespace InviteGen.Core.Text;

/// <summary>
/// Turns places in the UTF-8 form of a text, where the JSON reader counts, into offsets of the text itself. Asked in
/// rising order, as a reader does, all questions together cost one walk.
/// </summary>
internal sealed class Utf8Offsets(string text)
{
    private int _bytes;
    private int _chars;

    /// <summary>The UTF-16 offset of the character that the byte belongs to.</summary>
    public int ToChars(long byteOffset)
    {
        if (byteOffset < _bytes)
        {
            (_bytes, _chars) = (0, 0);
        }

        while (_chars < text.Length)
        {
            var (bytes, chars) = Width(_chars);
            if (_bytes + bytes > byteOffset)
            {
                break;
            }

            _bytes += bytes;
            _chars += chars;
        }

        return _chars;
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
