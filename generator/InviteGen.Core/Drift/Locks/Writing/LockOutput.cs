using System.Text;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>The lines of a lock while they are written.</summary>
internal sealed class LockOutput
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a line.</summary>
    /// <param name="depth">Lines around it.</param>
    /// <param name="fact">What it says.</param>
    /// <param name="notes">What stands in brackets behind it.</param>
    public void Line(int depth, string fact, IEnumerable<string> notes) =>
        _text.Append(' ', 2 * depth).Append(LockText.WithNotes(fact, notes)).Append('\n');

    /// <summary>Writes a line without notes.</summary>
    public void Line(int depth, string fact) => Line(depth, fact, []);

    public override string ToString() => _text.ToString();
}
