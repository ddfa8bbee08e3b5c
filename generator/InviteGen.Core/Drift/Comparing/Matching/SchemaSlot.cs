using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>A place for a value: what the place says of it, and the schema that describes it.</summary>
/// <param name="Stated">What stands at the place; often only a reference.</param>
/// <param name="Target">The schema that it leads to.</param>
internal readonly record struct SchemaSlot(Schema Stated, Schema Target)
{
    /// <summary>The name of the schema that describes the value; null when it stands at the place.</summary>
    public string? Name { get; init; }

    public bool IsNamed => Stated.Reference is not null;

    public bool IsNullable => Stated.IsNullable || Target.IsNullable;

    public bool IsDeprecated => Stated.IsDeprecated || Target.IsDeprecated;

    public bool IsReadOnly => Stated.IsReadOnly || Target.IsReadOnly;

    public bool IsWriteOnly => Stated.IsWriteOnly || Target.IsWriteOnly;

    /// <summary>True for what must always be sent: then a default has no effect.</summary>
    public bool HasNoDefault { get; init; }

    public string? Default => HasNoDefault ? null : (Stated.Default ?? Target.Default)?.Json;
}
