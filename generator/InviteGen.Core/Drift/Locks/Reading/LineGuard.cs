using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Keeps an unreadable line from hiding the others, and reports where it is wrong.</summary>
internal sealed class LineGuard(string path, FindingSink findings)
{
    /// <summary>After so many unreadable lines, no more are reported.</summary>
    private const int MostFaults = 20;

    private int _faults;

    /// <summary>True while every line could be read.</summary>
    public bool IsClean => _faults == 0;

    /// <summary>True when so much is wrong that no more is reported.</summary>
    public bool IsHopeless => _faults >= MostFaults;

    /// <summary>Reads a line.</summary>
    public void Try(LockLine line, Action<LockCursor> read)
    {
        if (IsHopeless)
        {
            return;
        }

        try
        {
            read(new LockCursor(line.Text));
        }
        catch (LockSyntaxException fault)
        {
            Report(line, fault.Column, fault.Message);
        }
    }

    /// <summary>Lines may stand only below those that have a place for them.</summary>
    public void DemandNothingBelow(LockLine line)
    {
        if (line.Children.Count > 0)
        {
            Report(line.Children[0], 0, "this line must not be indented, because the line above it cannot contain other lines");
        }
    }

    /// <summary>Two facts of one name are what a merge leaves behind, and either may be the right one.</summary>
    public void ReportDuplicate(LockLine line) => Report(line, 0, $"duplicate line '{line.Key}', perhaps left by a merge");

    /// <summary>Reports what is wrong with a line, from a column of its text to its end.</summary>
    public void Report(LockLine line, int column, string message) =>
        Report(line.Number, line.Offset - (2 * line.Depth), (2 * line.Depth) + column, (2 * line.Depth) + line.Text.Length, message);

    /// <summary>Reports what is wrong with a piece of a line.</summary>
    public void Report(int line, int offset, int start, int end, string message)
    {
        if (!IsHopeless)
        {
            _faults++;
            findings.Report(DiagnosticRules.LockUnreadable, path, Range(line, offset, start, end), message);
        }
    }

    /// <summary>A piece of a line.</summary>
    public static TextRange Range(int line, int offset, int start, int end) =>
        new(new(offset + start, line, start), new(offset + Math.Max(start, end), line, Math.Max(start, end)));
}
