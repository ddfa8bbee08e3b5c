using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>How one property of a form is sent (OpenAPI, Encoding Object).</summary>
/// <param name="Name">The property.</param>
/// <param name="ContentType">The media type of its value; empty: the one that OpenAPI assumes for its type.</param>
/// <param name="Style">How arrays and objects are written; null: as <paramref name="ContentType"/> says.</param>
/// <param name="Explode">True when they are written as several fields.</param>
/// <param name="AllowReserved">True when reserved characters (RFC 3986, section 2.2) are sent as they are.</param>
public sealed record PropertyEncoding(string Name, string ContentType, ParameterStyle? Style, bool Explode, bool AllowReserved)
{
    /// <summary>How a property is sent of which nothing is said (OpenAPI, Encoding Object).</summary>
    public static PropertyEncoding Assumed(string name) => new(name, "", Style: null, AssumedExplode(null), AllowReserved: false);

    /// <summary>Whether arrays and objects are written as several fields where nothing is said of it.</summary>
    public static bool AssumedExplode(ParameterStyle? style) => style is not { } known || ParameterStyles.DefaultExplode(known);

    /// <summary>The headers of a part of a multipart body, beside its Content-Type.</summary>
    public EquatableArray<Parameter> Headers { get; init; }
}
