using System.Globalization;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>A text, a number with the digits that its author wrote, a boolean, or null.</summary>
internal sealed class SpecValue : SpecNode
{
    private readonly byte _kind;

    /// <summary>Makes a value of a kind.</summary>
    public SpecValue(in SpecOrigin origin, JsonValueKind kind, string text)
        : base(origin)
    {
        _kind = (byte)kind;
        Text = text;
    }

    /// <inheritdoc/>
    public override JsonValueKind Kind => (JsonValueKind)_kind;

    /// <summary>The text of a string; for other kinds what JSON writes.</summary>
    public string Text { get; }

    /// <summary>A text that stands where <paramref name="origin"/> stands.</summary>
    public static SpecValue Of(string text, SpecNode origin) => new(SpecOrigin.MadeFrom(origin), JsonValueKind.String, text);

    /// <summary>A boolean that stands where <paramref name="origin"/> stands.</summary>
    public static SpecValue Of(bool value, SpecNode origin) => Of(value, SpecOrigin.MadeFrom(origin));

    /// <summary>A number that stands where <paramref name="origin"/> stands.</summary>
    public static SpecValue Of(decimal number, SpecNode origin) =>
        new(SpecOrigin.MadeFrom(origin), JsonValueKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A boolean.</summary>
    public static SpecValue Of(bool value, in SpecOrigin origin) =>
        new(origin, value ? JsonValueKind.True : JsonValueKind.False, value ? "true" : "false");

    /// <summary>The null of JSON.</summary>
    public static SpecValue Null(in SpecOrigin origin) => new(origin, JsonValueKind.Null, "null");

    /// <inheritdoc/>
    public override SpecNode DeepClone() => new SpecValue(Origin, Kind, Text);
}
