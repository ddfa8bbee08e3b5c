using System.Globalization;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads <c>accept GET /pets › query limit request-parameter-removed until=2027-03-01 # reason</c>.</summary>
internal static class AcceptanceLine
{
    private const string Form = "an 'accept' line must have the form 'accept ADDRESS SLUG until=YYYY-MM-DD # reason'";

    /// <summary>Reads the whole line.</summary>
    public static LockAcceptance Read(string text)
    {
        var end = EndOfFacts(text);
        var words = text.Substring(0, end).Split(' ');
        if (words.Length < 4 || end + 3 >= text.Length)
        {
            throw new LockSyntaxException(0, Form);
        }

        var until = words[words.Length - 1];
        var date = until.StartsWith("until=", StringComparison.Ordinal) ? until.Substring(6) : "";
        if (!DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw new LockSyntaxException(end - until.Length, Form);
        }

        var key = string.Join(" ", words.Skip(1).Take(words.Length - 3));
        return new LockAcceptance(LockPath.Parse(key), words[words.Length - 2], date, text.Substring(end + 3));
    }

    /// <summary>The place of the hash that begins the reason: a key may have one too, in quotes.</summary>
    private static int EndOfFacts(string text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (text[i] == '\\')
            {
                i++;
            }
            else if (!isQuoted && string.CompareOrdinal(text, i, " # ", 0, 3) == 0)
            {
                return i;
            }
        }

        return text.Length;
    }
}
