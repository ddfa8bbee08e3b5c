namespace InviteGen.Core.CSharp.Naming;

/// <summary>
/// The names of one container. Each is given once; whoever asks first gets the plain one. To C# <c>@name</c> and <c>name</c> are
/// the same.
/// </summary>
public sealed class Scope
{
    private readonly HashSet<string> _taken;

    /// <summary>A container in which some names are taken from the start.</summary>
    public Scope(IEnumerable<string> reserved) => _taken = new HashSet<string>(reserved, StringComparer.Ordinal);

    /// <summary>True while nobody has the name.</summary>
    public bool IsFree(string name) => !_taken.Contains(name.TrimStart('@'));

    /// <summary>Takes the name.</summary>
    /// <returns>False when somebody has it.</returns>
    public bool TryTake(string name) => _taken.Add(name.TrimStart('@'));

    /// <summary>Takes <paramref name="name"/>, or else the first free one of <paramref name="others"/>, or else a numbered one.</summary>
    public string Take(string name, params string[] others)
    {
        foreach (var candidate in others.Prepend(name))
        {
            if (TryTake(candidate))
            {
                return candidate;
            }
        }

        for (var number = 2; ; number++)
        {
            var candidate = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (TryTake(candidate))
            {
                return candidate;
            }
        }
    }
}
