using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>How messages write the values of keywords.</summary>
internal static class ValueText
{
    /// <summary>More values make a message longer, not clearer.</summary>
    private const int MostValues = 3;

    /// <summary>Types, such as <c>string or null</c>.</summary>
    public static string Of(JsonTypes types) => string.Join(
        " or ",
        Enum.GetValues(typeof(JsonTypes)).Cast<JsonTypes>()
            .Where(type => type != JsonTypes.None && types.HasFlag(type))
            .Select(type => type.ToString().ToLowerInvariant()));

    /// <summary>The first values of a list.</summary>
    public static string Of(EquatableArray<JsonLiteral> values) =>
        "[" + string.Join(", ", values.Take(MostValues).Select(value => value.Json)) + (values.Count > MostValues ? ", …]" : "]");
}
