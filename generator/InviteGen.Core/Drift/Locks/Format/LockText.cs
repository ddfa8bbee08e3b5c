using System.Globalization;
using System.Text;

namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>
/// How texts of a spec stand in a lock: as they are where that cannot be taken for anything else, and as a JSON string where it
/// could. A lock is read by people in a review, so nothing that an editor hides or reorders is written as it is.
/// </summary>
internal static class LockText
{
    /// <summary>The words that stand for something themselves where a type is named.</summary>
    private static readonly HashSet<string> TypeWords = new(
        ["any", "array", "boolean", "integer", "null", "number", "object", "string", "oneOf", "anyOf"], StringComparer.Ordinal);

    /// <summary>What lines begin with that are about no name.</summary>
    private const string Marks = "|+^[{&<=>#(*";

    private const string Escapes = "bfnrt";
    private const string Meanings = "\b\f\n\r\t";

    /// <summary>True for a word that stands for a JSON type or for alternatives.</summary>
    public static bool IsTypeWord(string text) => TypeWords.Contains(text);

    /// <summary>One of several words, as OpenAPI spells them.</summary>
    public static string Spell<TWord>(TWord word)
        where TWord : struct, Enum
    {
        var name = word.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A name before a colon, such as that of a property.</summary>
    public static string Name(string name) =>
        name.Length > 0
        && Marks.IndexOf(name[0]) < 0
        && All(name, c => c is > ' ' and < '\x7F' and not ('"' or ':' or '!' or '?' or '~' or '\\'))
            ? name
            : Quote(name);

    /// <summary>The name of a schema where a type is expected.</summary>
    public static string Reference(string name) => IsWord(name) && !IsTypeWord(name) ? name : Quote(name);

    /// <summary>A name in a list, such as that of a security scheme.</summary>
    public static string Word(string name) => IsWord(name) ? name : Quote(name);

    /// <summary>A text without spaces, such as a path.</summary>
    public static string Token(string text) =>
        text.Length > 0
        && text[0] is not ('[' or '~' or '#')
        && text[text.Length - 1] is not (':' or '!' or '~')
        && All(text, c => c is > ' ' and < '\x7F' and not ('\\' or '"'))
            ? text
            : Quote(text);

    /// <summary>A fact with what stands in brackets behind it.</summary>
    public static string WithNotes(string fact, IEnumerable<string> notes)
    {
        var all = string.Join(", ", notes);
        return all.Length == 0 ? fact : $"{fact} [{all}]";
    }

    /// <summary>A JSON string that stands on one line and shows what is in it.</summary>
    public static string Quote(string text)
    {
        if (IsPlain(text, 0, text.Length))
        {
            return '"' + text + '"';
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair && text[i] != '\uDB40')
            {
                quoted.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Append(quoted, text[i]);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>True for a piece of a text that stands in quotes as it is.</summary>
    public static bool IsPlain(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '\\' || IsHidden(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text that a JSON string stands for; halves of characters stay what they are.</summary>
    /// <param name="json">A JSON string with its quotes, already found to be one.</param>
    public static string Unquote(string json)
    {
        if (json.IndexOf('\\') < 0)
        {
            return json.Substring(1, json.Length - 2);
        }

        var text = new StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (json[++i] == 'u')
            {
                text.Append((char)ushort.Parse(json.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Escapes.IndexOf(json[i]) is >= 0 and var at ? Meanings[at] : json[i]);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder quoted, char c)
    {
        if (c is '"' or '\\')
        {
            quoted.Append('\\').Append(c);
        }
        else if (c == '\n')
        {
            quoted.Append("\\n");
        }
        else if (IsHidden(c))
        {
            quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            quoted.Append(c);
        }
    }

    /// <summary>
    /// Controls, separators of lines, marks that change the direction of text or take no room, and halves of characters. Written
    /// down here, because the tables of the runtimes differ, and with them the locks would.
    /// </summary>
    private static bool IsHidden(char c) => c is < ' ' or (>= '\x7F' and <= '\xA0') or '\xAD' or '\u034F' or '\u061C'
        or '\u115F' or '\u1160' or '\u180E' or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F')
        or (>= '\u205F' and <= '\u206F') or '\u3000' or '\u3164' or (>= '\uD800' and <= '\uDFFF')
        or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or (>= '\uFFF0' and <= '\uFFFF');

    private static bool IsWord(string text) =>
        text.Length > 0
        && All(text, c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.');

    private static bool All(string text, Func<char, bool> isFit)
    {
        foreach (var c in text)
        {
            if (!isFit(c))
            {
                return false;
            }
        }

        return true;
    }
}
