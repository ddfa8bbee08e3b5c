using System.Globalization;

namespace InviteGen.Core.Text;

/// <summary>
/// The address of a value inside a document (RFC 6901). Its text is the escaped form, such as <c>/paths/~1users</c>.
/// </summary>
public readonly record struct JsonPointer
{
    private readonly string? _text;

    // The empty text and the default value are one pointer, so they must be equal.
    private JsonPointer(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>The escaped form; empty for the whole document.</summary>
    public string Text => _text ?? "";

    /// <summary>The reference tokens, unescaped, outermost first.</summary>
    public IEnumerable<string> Tokens => Text.Length == 0 ? [] : Text.Substring(1).Split('/').Select(Unescape);

    /// <summary>The value that contains this one; the root is its own parent.</summary>
    public JsonPointer Parent => Text.Length == 0 ? this : new(Text.Substring(0, Text.LastIndexOf('/')));

    /// <summary>Reads the escaped form.</summary>
    /// <param name="text">Empty, or starting with <c>/</c>.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static JsonPointer Parse(string text) =>
        text.Length == 0 || text[0] == '/' ? new(text) : throw new FormatException($"'{text}' is not a JSON pointer (RFC 6901).");

    /// <summary>The member <paramref name="name"/> of this object.</summary>
    public static JsonPointer operator /(JsonPointer parent, string name) =>
        new(parent.Text + "/" + name.Replace("~", "~0").Replace("/", "~1"));

    /// <summary>The item <paramref name="index"/> of this array, counted from 0.</summary>
    public static JsonPointer operator /(JsonPointer parent, int index) =>
        new(parent.Text + "/" + index.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The index that a reference token names in an array; null when it names none.</summary>
    internal static int? IndexOf(string token, int count) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count ? index : null;

    private static string Unescape(string token) => token.Replace("~1", "/").Replace("~0", "~");
}
