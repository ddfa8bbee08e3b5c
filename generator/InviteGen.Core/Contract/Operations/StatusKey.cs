namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// The key of a response (OpenAPI, Responses Object): a status code such as <c>404</c>, a range such as <c>4XX</c>, or
/// <c>default</c>.
/// </summary>
public readonly record struct StatusKey
{
    private const string DefaultText = "default";

    /// <summary>The response of every status that has no other key.</summary>
    public static readonly StatusKey Default;

    private readonly string? _text;

    private StatusKey(string text) => _text = text;

    /// <summary>The key as a contract writes it: digits, <c>4XX</c> or <c>default</c>.</summary>
    public string Text => _text ?? DefaultText;

    /// <summary>True for <c>default</c>.</summary>
    public bool IsDefault => _text is null;

    /// <summary>True for a range.</summary>
    public bool IsRange => _text?[1] == 'X';

    /// <summary>The first status code that the key stands for; 0 for <c>default</c>.</summary>
    public int FirstCode => _text is null ? 0 : IsRange ? 100 * Digit(0) : (100 * Digit(0)) + (10 * Digit(1)) + Digit(2);

    /// <summary>The last status code that the key stands for; 999 for <c>default</c>.</summary>
    public int LastCode => _text is null ? 999 : IsRange ? FirstCode + 99 : FirstCode;

    /// <summary>Of the keys that fit a status, the one with the lowest value counts: a code, then a range, then the default.</summary>
    public int Precedence => IsDefault ? 2 : IsRange ? 1 : 0;

    /// <summary>Reads a key in any case; null where OpenAPI does not allow it.</summary>
    public static StatusKey? Parse(string key)
    {
        if (string.Equals(key, DefaultText, StringComparison.OrdinalIgnoreCase))
        {
            return Default;
        }

        var upper = key.ToUpperInvariant();
        return upper.Length == 3 && upper[0] is >= '1' and <= '5' && (upper.EndsWith("XX", StringComparison.Ordinal) || AreDigits(upper))
            ? new StatusKey(upper)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool AreDigits(string text) => text.All(character => character is >= '0' and <= '9');

    private int Digit(int index) => _text![index] - '0';
}
