using System.Globalization;
using System.Text;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Writing;

/// <summary>Writes values as C# literals. Text from a spec becomes code only through here.</summary>
internal static class Literal
{
    /// <summary>A string literal on one line; what is not plainly printable is escaped.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' => character.ToString(),
                _ when char.IsLetter(character) => character.ToString(),
                _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A text, number or boolean of its type.</summary>
    public static string Of(ScalarLiteral literal) => literal.Type switch
    {
        ScalarType.String => Of(literal.Value),
        ScalarType.Int64 => literal.Value + "L",
        ScalarType.Single => literal.Value + "f",
        ScalarType.Double => literal.Value + "d",
        ScalarType.Decimal => literal.Value + "m",
        _ => literal.Value,
    };
}
