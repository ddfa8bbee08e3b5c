using System.Text;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>The lines of a lock while they are written.</summary>
internal sealed class LockOutput
{
    private readonly List<LockLine> _lines = [];
    private readonly List<LockLine> _open = [new LockLine("", -1, 0, 0)];
    private int _length = LockFormat.Head.Length + 1;

    /// <summary>Writes a line.</summary>
    /// <param name="depth">Lines around it.</param>
    /// <param name="key">What the fact is called (<see cref="LockKeys"/>).</param>
    /// <param name="fact">What it says: the key with marks, and what stands behind it.</param>
    /// <param name="notes">What stands in brackets behind it.</param>
    public void Line(int depth, string key, string fact, IEnumerable<string> notes)
    {
        var text = LockText.WithNotes(fact, notes);
        var offset = _length + (2 * depth);
        var line = new LockLine(text, depth, _lines.Count + 1, offset) { Key = key };
        _length = offset + text.Length + 1;
        _lines.Add(line);
        _open.RemoveRange(depth + 1, _open.Count - depth - 1);
        _open[depth].Children.Add(line);
        _open.Add(line);
    }

    /// <summary>Writes a line without notes.</summary>
    public void Line(int depth, string key, string fact) => Line(depth, key, fact, []);

    /// <summary>Writes a line that the key says all of.</summary>
    public void Line(int depth, string key) => Line(depth, key, key);

    /// <summary>What was written, as it would be read.</summary>
    public LockTree ToTree()
    {
        RepeatedKeys.Number(_open[0], _ => { });
        return new LockTree(_open[0]);
    }

    /// <summary>What was written, with line feeds only.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_length).Append(LockFormat.Head).Append('\n');
        _lines.ForEach(line => text.Append(' ', 2 * line.Depth).Append(line.Text).Append('\n'));
        return text.ToString();
    }
}
