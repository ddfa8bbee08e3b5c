namespace InviteGen.Core.Text.Trees;

/// <summary>
/// A file that was read into nodes. It turns the offsets that its reader counted into lines, and builds the tables for that when
/// the first finding asks.
/// </summary>
internal sealed class SpecSource
{
    /// <summary>The source of what is in no file.</summary>
    public static readonly SpecSource None = new(new("", ""), "", countsBytes: false);

    private readonly Lazy<LineMap> _lines;
    private readonly Utf8Offsets? _bytes;

    /// <param name="text">The file.</param>
    /// <param name="content">What was read: as long as the file's own text, of which some may be blanked.</param>
    /// <param name="countsBytes">True when offsets count bytes of UTF-8, false when they count UTF-16 units.</param>
    public SpecSource(SpecText text, string content, bool countsBytes)
    {
        Text = text;
        _lines = new(() => new LineMap(text.Content));
        _bytes = countsBytes ? new(content) : null;
    }

    /// <summary>The file.</summary>
    public SpecText Text { get; }

    /// <summary>The lines that a finding shows.</summary>
    /// <param name="start">Where they start, as the reader counted.</param>
    /// <param name="end">Where they end, as the reader counted.</param>
    public Location Locate(int start, int end) => Show(ToChars(start), ToChars(end));

    /// <summary>The lines between two offsets in UTF-16 units.</summary>
    public Location Show(int start, int end) => new(Text.Path, _lines.Value.Range(start, end));

    /// <summary>An offset that the reader counted, in UTF-16 units.</summary>
    public int ToChars(int offset) => _bytes?.ToChars(offset) ?? offset;
}
