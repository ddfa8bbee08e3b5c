using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>The alternatives of a value (JSON Schema core, section 10.2.1: <c>oneOf</c> and <c>anyOf</c>).</summary>
public sealed record Alternatives
{
    /// <summary>No alternatives.</summary>
    public static readonly Alternatives None = new();

    /// <summary>The alternatives without <c>null</c>; empty: there are none.</summary>
    public EquatableArray<Schema> Schemas { get; init; }

    /// <summary>True for <c>oneOf</c>: a value fits exactly one of them.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>The property whose value names the alternative (OpenAPI, Discriminator Object); empty when there is none.</summary>
    public string Discriminator { get; init; } = "";

    /// <summary>The values of that property and the schemas that they name.</summary>
    public EquatableArray<DiscriminatorValue> Values { get; init; }
}
