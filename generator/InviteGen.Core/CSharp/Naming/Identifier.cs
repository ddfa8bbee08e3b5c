using System.Globalization;
using System.Text;

namespace InviteGen.Core.CSharp.Naming;

/// <summary>Makes C# identifiers out of any text. Whatever a spec says, the result is an identifier and nothing else.</summary>
public static class Identifier
{
    /// <summary>The longest name that is made: longer ones make paths and messages unusable.</summary>
    private const int MaxLength = 120;

    /// <summary>
    /// <c>invite-users</c>, <c>inviteUsers</c>, <c>INVITE_USERS</c> and <c>INVITEUsers</c> become <c>InviteUsers</c>, but <c>IPAddress</c>
    /// stays: acronyms of two letters have two capitals (.NET design guidelines, capitalization).
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="prefix">What stands before a name that would start with a digit, and is the name where no letter is
    /// left.</param>
    public static string Pascal(string text, string prefix = "Value")
    {
        // A text all in capitals is made of words, not of initials: PENDING_USER reads PendingUser, ID reads Id.
        var shouts = !text.Any(char.IsLower) && text.Count(char.IsUpper) > 1;
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        var acronym = (Start: -1, End: 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                startsWord = true;
                continue;
            }

            if (i >= acronym.End && !shouts && char.IsUpper(text[i]))
            {
                acronym = (i, EndOfAcronym(text, i));
            }

            var isSmall = !startsWord && (shouts || (i > acronym.Start && i < acronym.End));
            name.Append(startsWord ? char.ToUpperInvariant(text[i]) : isSmall ? char.ToLowerInvariant(text[i]) : text[i]);
            startsWord = char.IsDigit(text[i]);
        }

        name.Length = Math.Min(name.Length, MaxLength);
        return name.Length == 0 ? prefix : char.IsDigit(name[0]) ? prefix + name : name.ToString();
    }

    /// <summary>As <see cref="Pascal"/>, with a small first word; a keyword is marked with <c>@</c>.</summary>
    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var capitals = pascal.TakeWhile(char.IsUpper).Count();
        var lowered = capitals <= 1 || capitals == pascal.Length ? capitals : capitals - 1;
        var camel = pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>
    /// A name made of many: the compiler takes 1,023 characters, file systems 255. What is cut off is told apart by a hash.
    /// </summary>
    public static string Shorten(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        var hash = name.Aggregate(2166136261, (value, character) => unchecked((value ^ character) * 16777619));
        return name.Substring(0, MaxLength - 8) + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>The end of an acronym of three or more letters, or the start where there is none.</summary>
    private static int EndOfAcronym(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            end++;
        }

        // The last capital begins the next word (URLPath), unless an s makes a plural (URLs).
        var isFollowed = end < text.Length && char.IsLower(text[end]);
        var isPlural = isFollowed && text[end] == 's' && (end + 1 == text.Length || !char.IsLower(text[end + 1]));
        end -= isFollowed && !isPlural ? 1 : 0;
        return end - start > 2 ? end : start;
    }

    /// <summary>
    /// C# specification, section 6.4.3. Combining marks and formatting characters are left out: they only hide differences.
    /// </summary>
    private static bool IsPart(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber;
}
