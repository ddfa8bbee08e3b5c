using System.Globalization;

namespace InviteGen.Core.Emit;

/// <summary>
/// Spreads types over files. Thousands of files freeze an IDE, one file is rewritten by every edit: so a type has a file of its
/// own while there are few, and shares one of a fixed number, chosen by its name alone, when there are many.
/// </summary>
internal static class Buckets
{
    private const int Count = 28;

    /// <summary>The files and what is in them.</summary>
    /// <param name="items">What is written.</param>
    /// <param name="name">The name of an item.</param>
    /// <param name="file">The file that an item shares with others when there are many; null: one of the fixed number.</param>
    public static IEnumerable<(string Name, IReadOnlyList<T> Items)> Of<T>(
        IReadOnlyCollection<T> items, Func<T, string> name, Func<T, string?>? file = null)
    {
        if (items.Count <= Count)
        {
            return items.Select(item => (name(item), (IReadOnlyList<T>)[item]));
        }

        var kind = typeof(T).Name.Replace("Plan", "s");
        return items
            .OrderBy(name, StringComparer.Ordinal)
            .GroupBy(item => file?.Invoke(item) ?? $"{kind}.{(Hash(name(item)) % Count).ToString("00", CultureInfo.InvariantCulture)}")
            .Select(group => (group.Key, (IReadOnlyList<T>)group.ToList()));
    }

    /// <summary>FNV-1a: the same on every machine and in every process, which string.GetHashCode is not.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
