using System.Globalization;

namespace InviteGen.Core.CSharp.Naming;

/// <summary>
/// The names of one container. Each is given once; the first to ask gets the plain one. To C# <c>@name</c> and <c>name</c> are
/// the same.
/// </summary>
public sealed class Scope
{
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>A container in which some names are taken from the start.</summary>
    /// <param name="reserved">Those names.</param>
    /// <param name="ignoresCase">True where names that are given must differ by more than case, as public types must (CA1708).</param>
    public Scope(IEnumerable<string> reserved, bool ignoresCase = false)
    {
        _reserved = new HashSet<string>(reserved, StringComparer.Ordinal);
        _taken = new HashSet<string>(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    }

    /// <summary>True while the name is free.</summary>
    public bool IsFree(string name) => !_reserved.Contains(Plain(name)) && !_taken.Contains(Plain(name));

    /// <summary>Takes the name.</summary>
    /// <returns>False when it is taken.</returns>
    public bool TryTake(string name) => IsFree(name) && _taken.Add(Plain(name));

    /// <summary>
    /// Takes <paramref name="name"/>, or else the first free one of <paramref name="others"/>, or else a numbered one.
    /// </summary>
    public string Take(string name, params string[] others) => TakeWith([], name, others);

    /// <summary>As <see cref="Take"/>, together with the name that each of <paramref name="suffixes"/> makes of it.</summary>
    public string TakeWith(string[] suffixes, string name, params string[] others)
    {
        var taken = others.Prepend(name).FirstOrDefault(candidate => IsFree(suffixes, candidate)) ?? Numbered(suffixes, name);
        TryTake(taken);
        foreach (var suffix in suffixes)
        {
            TryTake(taken + suffix);
        }

        return taken;
    }

    private bool IsFree(string[] suffixes, string name) => IsFree(name) && suffixes.All(suffix => IsFree(name + suffix));

    private string Numbered(string[] suffixes, string name)
    {
        // What was taken stays taken: the numbers before the last one need no second look, however many names collide.
        var key = string.Join(" ", suffixes.Prepend(name));
        var number = _numbers.TryGetValue(key, out var last) ? last : 1;
        string candidate;
        do
        {
            number++;
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!IsFree(suffixes, candidate));

        _numbers[key] = number;
        return candidate;
    }

    private static string Plain(string name) => name.TrimStart('@');
}
