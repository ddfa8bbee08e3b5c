namespace InviteGen.Core.Emit.Docs;

/// <summary>One line of a documentation comment.</summary>
/// <param name="Text">Its XML, in which <see cref="DocLine.FixedSpace"/> stands for a space inside a tag.</param>
/// <param name="IsCode">True for a line of a code block: it is written as it is, and never broken.</param>
internal readonly record struct DocLine(string Text, bool IsCode)
{
    /// <summary>A space at which no line is broken. Text from a spec cannot contain it, because it is no character of XML.</summary>
    public const char FixedSpace = '\u0001';

    /// <summary>The line between two paragraphs.</summary>
    public static readonly DocLine Blank = new("", IsCode: false);

    private const int Width = 110;

    /// <summary>True for the line between two paragraphs.</summary>
    public bool IsBlank => Text.Length == 0 && !IsCode;

    /// <summary>The lines that fit: broken at spaces. A word that is longer than a line has a line of its own.</summary>
    public IEnumerable<string> Wrap()
    {
        var start = 0;
        while (!IsCode && Text.Length - start > Width)
        {
            var cut = Text.LastIndexOf(' ', start + Width, Width);
            cut = cut > start ? cut : Text.IndexOf(' ', start + Width);
            if (cut < 0)
            {
                break;
            }

            yield return Unfix(Text.Substring(start, cut - start).TrimEnd());
            start = cut + 1;
        }

        yield return Unfix(Text.Substring(start));
    }

    private static string Unfix(string text) => text.Replace(FixedSpace, ' ');
}
