using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads the lines of a lock into a tree, without understanding them.</summary>
internal sealed class LockTreeReader(SpecText text, LineGuard guard, FindingSink findings)
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    private readonly LockLine _root = new("", -1, 0, 0);
    private readonly List<LockLine> _open = [];
    private bool _hasHead;

    /// <summary>The root of the tree; null: the lock is not of this format.</summary>
    public LockLine? Read(CancellationToken cancellationToken)
    {
        _open.Add(_root);
        var (start, number) = (text.Content.Length > 0 && text.Content[0] == '\uFEFF' ? 1 : 0, 0);
        while (start < text.Content.Length && !guard.IsHopeless)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = text.Content.IndexOf('\n', start);
            end = end < 0 ? text.Content.Length : end;
            if (!Add(text.Content.Substring(start, end - start).TrimEnd(), number, start))
            {
                return null;
            }

            (start, number) = (end + 1, number + 1);
        }

        return _root;
    }

    private bool Add(string line, int number, int offset)
    {
        var content = line.TrimStart(' ');
        var indentation = line.Length - content.Length;
        if (content.Length == 0)
        {
            return true;
        }

        if (indentation == 0 && IsConflictMark(line))
        {
            const string Conflict = "this is a merge conflict marker; keep one side";
            guard.Report(number, offset, 0, line.Length, Conflict);
        }
        else if (!_hasHead)
        {
            _hasHead = true;
            return IsHead(line, number, offset);
        }
        else if (content[0] == '\t' || indentation % 2 != 0 || indentation / 2 >= _open.Count)
        {
            guard.Report(number, offset, 0, indentation, "a line must be indented by two spaces more than the line that it belongs to");
        }
        else
        {
            Add(new LockLine(content, indentation / 2, number, offset + indentation));
        }

        return true;
    }

    private static bool IsConflictMark(string line) =>
        line[0] is '<' or '=' or '>' or '|' && ConflictMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal));

    private void Add(LockLine line)
    {
        if (line.Depth >= LockFormat.Depth)
        {
            guard.Report(line, 0, "lines are nested too deeply");
            return;
        }

        _open.RemoveRange(line.Depth + 1, _open.Count - line.Depth - 1);
        _open[line.Depth].Children.Add(line);
        _open.Add(line);
    }

    private bool IsHead(string line, int number, int offset)
    {
        if (line == LockFormat.Head)
        {
            return true;
        }

        if (line.StartsWith(LockFormat.Word + " ", StringComparison.Ordinal)
            && line.Substring(LockFormat.Word.Length + 1) is { Length: > 0 } version
            && version.All(char.IsDigit))
        {
            findings.Report(DiagnosticRules.LockTooNew, text.Path, LineGuard.Range(number, offset, 0, line.Length), Shorten(version));
        }
        else
        {
            guard.Report(number, offset, 0, line.Length, $"the first line of a lock must be '{LockFormat.Head}'");
        }

        return false;
    }

    private static string Shorten(string digits) => digits.Length <= 9 ? digits : digits.Substring(0, 9) + "…";
}
