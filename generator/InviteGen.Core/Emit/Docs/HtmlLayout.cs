using System.Globalization;

namespace InviteGen.Core.Emit.Docs;

/// <summary>Makes lines of the elements of HTML that stand on their own: paragraphs, items of lists, rows of tables.</summary>
internal sealed class HtmlLayout(DocTextBuilder doc)
{
    /// <summary>The number of the last item of each list around; null for one without numbers.</summary>
    private readonly Stack<int?> _lists = new();

    private bool _hasCell;

    /// <summary>True inside a row, which is one line whatever stands in it.</summary>
    public bool IsInRow { get; private set; }

    /// <summary>Takes a tag. Those that only say how text looks do nothing.</summary>
    public void Take(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "br" when IsInRow:
                doc.Space();
                break;
            case "br":
                doc.BreakOrBlank();
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "hr" when !IsInRow:
                doc.Paragraph();
                break;
            case "ol" or "ul":
                TakeList(tag);
                break;
            case "li" when !tag.IsEnd:
                doc.Bullet(NextMark());
                break;
            case "tr":
                (IsInRow, _hasCell) = (!tag.IsEnd, false);
                doc.Break();
                break;
            case "td" or "th" when !tag.IsEnd:
                TakeCell();
                break;
            case "table" or "thead" or "tbody" or "tfoot":
                IsInRow = false;
                doc.Break();
                break;
            case "li" or "div" or "dl" or "dt" or "dd" or "details" or "summary" or "section" when !IsInRow:
                doc.Break();
                break;
        }
    }

    private void TakeCell()
    {
        if (_hasCell)
        {
            doc.Space();
            doc.Text("| ");
        }

        _hasCell = true;
    }

    private void TakeList(HtmlTag tag)
    {
        if (!tag.IsEnd)
        {
            _lists.Push(tag.Name == "ol" ? 0 : null);
        }
        else if (_lists.Count > 0)
        {
            _lists.Pop();
        }

        doc.Break();
    }

    private string NextMark()
    {
        if (_lists.Count == 0 || _lists.Peek() is not { } number)
        {
            return "- ";
        }

        _lists.Pop();
        _lists.Push(number + 1);
        return (number + 1).ToString(CultureInfo.InvariantCulture) + ". ";
    }
}
