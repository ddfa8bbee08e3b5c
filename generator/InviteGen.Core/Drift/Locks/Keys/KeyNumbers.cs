using System.Globalization;

namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>
/// Tells facts of one key apart, such as two inline alternatives: the second is <c>+ object (2)</c>. Every reader and comparer numbers
/// by this, so that an address leads to the same line everywhere.
/// </summary>
internal sealed class KeyNumbers
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The key of the next fact that is called so.</summary>
    /// <param name="key">The key without a number.</param>
    /// <param name="isFirst">True when there was none of this key before.</param>
    public string Next(string key, out bool isFirst)
    {
        var number = Count(key) + 1;
        (isFirst, _counts[key]) = (number == 1, number);
        return Numbered(key, number);
    }

    /// <summary>The key that one more fact would have.</summary>
    public string Free(string key) => Numbered(key, Count(key) + 1);

    private int Count(string key) => _counts.TryGetValue(key, out var count) ? count : 0;

    private static string Numbered(string key, int number) =>
        number == 1 ? key : $"{key} ({number.ToString(CultureInfo.InvariantCulture)})";
}
