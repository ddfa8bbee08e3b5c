using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Gives equal short texts as one string: a large document says "type" and "string" a hundred thousand times. It remembers only the
/// last text of each hash, so that its size has a limit.
/// </summary>
internal sealed class ShortTexts
{
    private const int LongestText = 48;

    private readonly string?[] _texts = new string?[4096];

    /// <summary>The text of the string, the name or the number that the reader stands at.</summary>
    /// <exception cref="InvalidOperationException">The text contains an unpaired surrogate.</exception>
    public string Get(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (utf8.Length > LongestText || reader.ValueIsEscaped)
        {
            return Decode(ref reader);
        }

        ref var known = ref _texts[HashOf(utf8) & (uint)(_texts.Length - 1)];
        return known is not null && IsSame(known, utf8) ? known : known = Decode(ref reader);
    }

    // FNV-1a. The high bits are folded into the low ones, of which alone the table makes use.
    private static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var value in utf8)
        {
            hash = (hash ^ value) * 16777619u;
        }

        return hash ^ (hash >> 16);
    }

    // What is not ASCII never agrees, and is decoded anew.
    private static bool IsSame(string text, ReadOnlySpan<byte> utf8)
    {
        if (text.Length != utf8.Length)
        {
            return false;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            if (text[i] != utf8[i] || utf8[i] >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    private static string Decode(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return reader.GetString()!;
        }

        var digits = new char[reader.ValueSpan.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (char)reader.ValueSpan[i];
        }

        return new(digits);
    }
}
