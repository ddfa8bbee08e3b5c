using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>What an object holds (JSON Schema core, section 10.3.2; validation, section 6.5).</summary>
public sealed record ObjectShape
{
    /// <summary>No keyword of objects: any properties.</summary>
    public static readonly ObjectShape None = new();

    /// <summary>
    /// The declared properties in the order of the document. It is the order of members in C#, and usually that in which servers send them.
    /// </summary>
    public EquatableArray<Property> Properties { get; init; }

    /// <summary>Properties that every object must have although the schema does not declare them, sorted.</summary>
    public EquatableArray<string> AlsoRequired { get; init; }

    /// <summary>What undeclared properties may be; null when the spec does not say, or forbids them.</summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary>True when undeclared properties are forbidden.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The fewest properties.</summary>
    public int? MinProperties { get; init; }

    /// <summary>The most properties.</summary>
    public int? MaxProperties { get; init; }
}
