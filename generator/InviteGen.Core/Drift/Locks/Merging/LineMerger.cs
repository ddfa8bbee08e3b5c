using System.Text;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>Takes some lines of one lock into another.</summary>
internal sealed class LineMerger
{
    private readonly StringBuilder _text = new(LockFormat.Head + "\n");

    /// <summary>The text of the merged lock; its lines are not sorted.</summary>
    public static string Write(LockLine old, LockLine next, PathTree paths)
    {
        var merger = new LineMerger();
        merger.MergeChildren(old, next, paths);
        return merger._text.ToString();
    }

    private void MergeChildren(LockLine? old, LockLine? next, PathTree paths)
    {
        foreach (var (before, after) in Pairs(old?.Children ?? [], next?.Children ?? [], paths.IsNamed))
        {
            if (paths.Find((before ?? after)!.Key) is { } below)
            {
                Merge(before, after, below);
            }
            else if (before is not null)
            {
                Write(before);
            }
        }
    }

    private void Merge(LockLine? before, LockLine? after, PathTree paths)
    {
        if (paths.IsNamed && (before is null || after is null || Shape(before) != Shape(after)))
        {
            // What is below belongs to the type: it comes and goes with it.
            if (after is not null)
            {
                Write(after);
            }
        }
        else
        {
            // A line around what is taken has to have a place for it.
            var isNew = paths.IsNamed || before is null || (after is not null && Shape(before) != Shape(after));
            WriteLine(isNew ? after ?? before! : before!);
            MergeChildren(before, after, paths);
        }
    }

    /// <summary>
    /// The lines of both, in the order of the old lock, each new one behind the one that it stands behind in the new lock; in that of
    /// the new lock where the order itself is taken.
    /// </summary>
    private static IEnumerable<(LockLine? Before, LockLine? After)> Pairs(List<LockLine> old, List<LockLine> next, bool takesOrder)
    {
        var (first, second) = takesOrder ? (next, old) : (old, next);
        var known = new HashSet<string>(first.Select(line => line.Key), StringComparer.Ordinal);
        var keys = new List<string>();
        var behind = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [""] = [] };
        var last = "";
        foreach (var line in second)
        {
            if (known.Contains(line.Key))
            {
                last = line.Key;
            }
            else
            {
                (behind.TryGetValue(last, out var list) ? list : behind[last] = []).Add(line.Key);
            }
        }

        foreach (var key in first.Select(line => line.Key).Prepend(""))
        {
            keys.AddRange(key.Length == 0 ? behind[key] : behind.TryGetValue(key, out var list) ? list.Prepend(key) : [key]);
        }

        var before = old.ToDictionary(line => line.Key, StringComparer.Ordinal);
        var after = next.ToDictionary(line => line.Key, StringComparer.Ordinal);
        return keys.Select(key => (Get(before, key), Get(after, key)));
    }

    private static LockLine? Get(Dictionary<string, LockLine> lines, string key) => lines.TryGetValue(key, out var line) ? line : null;

    /// <summary>The type on a line, without its notes and marks; empty where a line has none, as that of an operation.</summary>
    private static string Shape(LockLine line)
    {
        var text = LineRest.Of(line.Text);
        if (text.Length == 0 || text[0] != ':')
        {
            return "";
        }

        var notes = text.IndexOf(" [", StringComparison.Ordinal);
        return (notes < 0 ? text : text.Substring(0, notes)).TrimEnd('~', '?');
    }

    private void Write(LockLine line)
    {
        WriteLine(line);
        line.Children.ForEach(Write);
    }

    private void WriteLine(LockLine line) => _text.Append(' ', 2 * line.Depth).Append(line.Text).Append('\n');
}
