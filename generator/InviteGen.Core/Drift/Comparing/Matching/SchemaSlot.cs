using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>A place for a value: what the place says of it, and the schema that describes it.</summary>
/// <param name="Stated">What stands at the place; often only a reference.</param>
/// <param name="Target">The schema that it leads to.</param>
internal readonly record struct SchemaSlot(Schema Stated, Schema Target)
{
    /// <summary>The name of the schema that describes the value; null when it stands at the place.</summary>
    public string? Name { get; init; }

    // What code sees of the place is what is compared.
    private SchemaUse Use => new(Stated, Target);

    public bool IsNamed => Stated.Reference is not null;

    public bool IsNullable => Use.IsNullable;

    public bool IsDeprecated => Use.IsDeprecated;

    public bool IsReadOnly => Use.IsReadOnly;

    public bool IsWriteOnly => Use.IsWriteOnly;

    /// <summary>True for what must always be sent: then a default has no effect.</summary>
    public bool HasNoDefault { get; init; }

    public string? Default => HasNoDefault ? null : Use.Default?.Json;
}
