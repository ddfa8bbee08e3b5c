using System.Text;

namespace InviteGen.Core.Emit.Docs;

/// <summary>Makes text harmless inside XML. Text from a spec becomes part of a comment only through here.</summary>
internal static class XmlText
{
    /// <summary>The text as XML.</summary>
    public static string Escape(string text) => Append(new StringBuilder(text.Length), text).ToString();

    /// <summary>Appends text as XML. What is not a character of XML 1.0 is left out, and so is what reorders text on the screen.</summary>
    public static StringBuilder Append(StringBuilder xml, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(character).Append(text[++i]);
            }
            else
            {
                Append(xml, character);
            }
        }

        return xml;
    }

    private static StringBuilder Append(StringBuilder xml, char character) => character switch
    {
        '&' => xml.Append("&amp;"),
        '<' => xml.Append("&lt;"),
        '>' => xml.Append("&gt;"),
        '\t' or '\u2028' or '\u2029' or '\u0085' or '\u00A0' => xml.Append(' '),
        _ when char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' => xml,
        _ when IsBidirectional(character) => xml,
        _ => xml.Append(character),
    };

    /// <summary>These make an editor show text elsewhere than it stands (Unicode UTS 55, section 3.2).</summary>
    private static bool IsBidirectional(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
