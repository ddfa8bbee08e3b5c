using System.Globalization;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>The kinds of values that notes have.</summary>
internal static class NoteOf
{
    /// <summary>Something that is so or is not.</summary>
    public static Note<T> Flag<T>(string name, Func<T, bool> get, Func<T, T> set)
        where T : class => new(name, of => get(of) ? "" : null, (of, value) => value.Length == 0 ? set(of) : null);

    /// <summary>Something that is said only where it is not what anybody assumes.</summary>
    public static Note<T> Switch<T>(string name, Func<T, bool> get, Func<T, bool> assumed, Func<T, bool, T> set)
        where T : class => new(
            name,
            of => get(of) == assumed(of) ? null : get(of) ? "true" : "false",
            (of, value) => value switch { "true" => set(of, true), "false" => set(of, false), _ => null });

    /// <summary>A count.</summary>
    public static Note<T> Count<T>(string name, Func<T, int?> get, Func<T, int, T> set)
        where T : class => new(
            name,
            of => get(of)?.ToString(CultureInfo.InvariantCulture),
            (of, value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
                ? set(of, count)
                : null);

    /// <summary>A number of any size, of which no digit may be lost.</summary>
    public static Note<T> Number<T>(string name, Func<T, string?> get, Func<T, string, T> set)
        where T : class => new(
            name,
            of => get(of) is { } number ? IsNumber(number) ? number : LockText.Quote(number) : null,
            (of, value) => IsNumber(value) ? set(of, value) : IsText(value) ? set(of, LockText.Unquote(value)) : null);

    /// <summary>A text; null: none.</summary>
    public static Note<T> Text<T>(string name, Func<T, string?> get, Func<T, string, T> set)
        where T : class => new(
            name,
            of => get(of) is { } text ? LockText.Quote(text) : null,
            (of, value) => IsText(value) ? set(of, LockText.Unquote(value)) : null);

    /// <summary>Any value, as canonical JSON; null: none.</summary>
    /// <typeparam name="T">What it is a note of.</typeparam>
    /// <param name="name">The word before the equals sign.</param>
    /// <param name="get">The value.</param>
    /// <param name="set">The record with the value; null: it is none of its kind.</param>
    public static Note<T> Json<T>(string name, Func<T, string?> get, Func<T, string, T?> set)
        where T : class => new(name, get, (of, value) => IsJson(value) ? set(of, value) : null);

    /// <summary>Something that is read and not kept.</summary>
    public static Note<T> Nothing<T>(string name)
        where T : class => new(name, _ => null, (of, value) => IsJson(value) ? of : null);

    /// <summary>One of several words; null: none, or the one that anybody assumes.</summary>
    public static Note<T> Word<T, TWord>(string name, Func<T, TWord?> get, Func<T, TWord, T> set)
        where T : class
        where TWord : struct, Enum => new(
            name,
            of => get(of) is { } word ? LockText.Spell(word) : null,
            (of, value) => Words<TWord>().Where(word => LockText.Spell(word) == value).Select(word => set(of, word)).FirstOrDefault());

    private static IEnumerable<TWord> Words<TWord>() => Enum.GetValues(typeof(TWord)).Cast<TWord>();

    private static bool IsText(string value) => value.Length > 0 && value[0] == '"';

    private static bool IsNumber(string text) =>
        text.Length > 0 && (text[0] == '-' || char.IsDigit(text[0])) && IsJson(text);

    private static bool IsJson(string text)
    {
        try
        {
            return LockJson.Canonical(text) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
