using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// A value that the spec writes out, such as one of an <c>enum</c> or a <c>default</c>, as its JSON text. Two of them are equal when
/// their texts are: <c>1</c> and <c>1.0</c> are two.
/// </summary>
public readonly record struct JsonLiteral
{
    private const string NullText = "null";

    /// <summary>The value <c>null</c>.</summary>
    public static readonly JsonLiteral Null;

    private readonly string? _json;

    /// <param name="json">The text of one JSON value (RFC 8259), without white space around it.</param>
    public JsonLiteral(string json) => _json = json == NullText ? null : json;

    /// <summary>The JSON text.</summary>
    public string Json => _json ?? NullText;

    /// <summary>What the value is.</summary>
    public JsonValueKind Kind => Json[0] switch
    {
        '"' => JsonValueKind.String,
        '{' => JsonValueKind.Object,
        '[' => JsonValueKind.Array,
        't' => JsonValueKind.True,
        'f' => JsonValueKind.False,
        'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>True for <c>null</c>.</summary>
    public bool IsNull => _json is null;

    /// <summary>True for a string.</summary>
    public bool IsText => Kind == JsonValueKind.String;

    /// <summary>True for a number.</summary>
    public bool IsNumber => Kind == JsonValueKind.Number;

    /// <summary>True for a number that is written without a fraction and without an exponent.</summary>
    public bool IsWhole => IsNumber && Json.All(character => character is '-' or (>= '0' and <= '9'));

    /// <summary>True for an object or an array, which hold other values.</summary>
    public bool IsStructure => Kind is JsonValueKind.Object or JsonValueKind.Array;

    /// <summary>The string that the text stands for.</summary>
    /// <exception cref="InvalidOperationException">It is not a string.</exception>
    public string Text
    {
        get
        {
            using var document = JsonDocument.Parse(Json);
            return document.RootElement.GetString() ?? throw new InvalidOperationException("null is not a string.");
        }
    }

    /// <summary>The string that the text stands for; any other value as it is written.</summary>
    public string TextOrJson => IsText ? Text : Json;

    /// <summary>The literal of a string.</summary>
    public static JsonLiteral OfText(string text) => new(JsonValue.Create(text)!.ToJsonString());

    /// <inheritdoc/>
    public override string ToString() => Json;
}
