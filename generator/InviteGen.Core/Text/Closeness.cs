namespace InviteGen.Core.Text;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class Closeness
{
    // Comparing costs the product of the lengths; nobody mistypes more than this.
    private const int LongestName = 200;

    /// <summary>The names nearest to a text, nearest first; none that differs from it in more than a third.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<string> Closest(
        string text, IEnumerable<string> names, int count, CancellationToken cancellationToken)
    {
        if (text.Length > LongestName)
        {
            return [];
        }

        var close = from name in names.Distinct(StringComparer.Ordinal)
                    where name.Length <= LongestName
                    let distance = Distance(text, name)
                    where distance <= Math.Max(2, Math.Max(text.Length, name.Length) / 3)
                    orderby distance, name.Length
                    select name;
        return [.. close.Take(count)];

        int Distance(string left, string right)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Closeness.Distance(left.ToUpperInvariant(), right.ToUpperInvariant());
        }
    }

    /// <summary>How many characters must be added, removed or changed (Levenshtein).</summary>
    internal static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
