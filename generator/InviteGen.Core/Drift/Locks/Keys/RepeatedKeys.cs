using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>Numbers the lines of one key that may stand beside each other.</summary>
internal static class RepeatedKeys
{
    /// <summary>Numbers the lines below a line, and those below them. What could not be read has no key.</summary>
    /// <param name="parent">The line.</param>
    /// <param name="onDuplicate">Takes the lines that may not be repeated.</param>
    public static void Number(LockLine parent, Action<LockLine> onDuplicate)
    {
        if (parent.Children.Count == 0)
        {
            return;
        }

        var numbers = new KeyNumbers();
        foreach (var line in parent.Children.Where(line => line.Key.Length > 0))
        {
            Number(line, onDuplicate);
            var key = numbers.Next(line.Key, out var isFirst);
            if (isFirst || MayRepeat(line))
            {
                line.Key = key;
            }
            else
            {
                onDuplicate(line);
            }
        }
    }

    private static bool MayRepeat(LockLine line) =>
        line.Text.StartsWith(LockKeys.AlternativeMark, StringComparison.Ordinal)
        || line.Text.StartsWith("server ", StringComparison.Ordinal);
}
