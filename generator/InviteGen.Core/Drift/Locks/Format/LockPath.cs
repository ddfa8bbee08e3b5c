using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>
/// The address of a fact: the keys of its line and of those around it, such as <c>GET /pets › 200 application/json</c>.
/// </summary>
/// <param name="Keys">The keys, outermost first.</param>
public readonly record struct LockPath(EquatableArray<string> Keys)
{
    private const string Separator = " › ";

    /// <summary>The lock itself.</summary>
    public static readonly LockPath Root = new([]);

    /// <summary>The fact around this one; that of the root is the root.</summary>
    public LockPath Parent => new(Keys.Take(Keys.Count - 1).ToEquatableArray());

    /// <summary>A fact below this one.</summary>
    public static LockPath operator /(LockPath path, string key) => new(path.Keys.Append(key).ToEquatableArray());

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static LockPath Parse(string text)
    {
        var keys = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == '\\')
            {
                i++;
            }
            else if (!isQuoted && string.CompareOrdinal(text, i, Separator, 0, Separator.Length) == 0)
            {
                keys.Add(text.Substring(start, i - start));
                start = i + Separator.Length;
            }
        }

        return new(keys.Append(text.Substring(start)).ToEquatableArray());
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Separator, Keys);
}
