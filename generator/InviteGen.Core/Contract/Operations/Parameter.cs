using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>A value that travels outside the body (OpenAPI, Parameter Object).</summary>
public sealed record Parameter
{
    /// <summary>Its name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterIn In { get; init; }

    /// <summary>True when every call must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How arrays and objects are written.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>True when arrays and objects are written as several parameters or pairs.</summary>
    public bool Explode { get; init; }

    /// <summary>True when reserved characters (RFC 3986, section 2.2) are sent as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>
    /// The media type, when the value is one text in it (OpenAPI, Parameter Object, <c>content</c>): then no style applies.
    /// </summary>
    public MediaContent? Content { get; init; }

    /// <summary>What its value may be.</summary>
    public Schema Schema { get; init; } = Schema.Anything;

    /// <summary>What it means, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What else the spec says of it, in the order of keywords.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }
}
