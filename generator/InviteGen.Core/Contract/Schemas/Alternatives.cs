using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>A value that has one of several shapes (JSON Schema core, section 10.2.1: <c>oneOf</c> and <c>anyOf</c>).</summary>
public sealed record Alternatives
{
    /// <summary>No choice.</summary>
    public static readonly Alternatives None = new();

    /// <summary>The shapes, without <c>null</c>; empty: there is no choice.</summary>
    public EquatableArray<Schema> Schemas { get; init; }

    /// <summary>True for <c>oneOf</c>: exactly one shape fits.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>The property that names the shape (OpenAPI, Discriminator Object); empty when there is none.</summary>
    public string Discriminator { get; init; } = "";

    /// <summary>The values of that property and the schemas that they name.</summary>
    public EquatableArray<DiscriminatorValue> Values { get; init; }
}
