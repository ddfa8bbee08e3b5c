using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>A place for a value: what the place says of it, and the schema that describes it.</summary>
/// <param name="Stated">What stands at the place; often only a reference.</param>
/// <param name="Target">The schema that it leads to.</param>
internal readonly record struct SchemaSlot(Schema Stated, Schema Target)
{
    /// <summary>The named schemas from the place to the target; all but the last are references with something beside them.</summary>
    public IReadOnlyList<NamedSchema> Steps { get; init; } = [];

    /// <summary>The name of the schema that describes the value; null when it stands at the place.</summary>
    public string? Name => Steps.Count == 0 ? null : Steps[Steps.Count - 1].Name;

    // What code sees of the place is what is compared.
    private SchemaUse Use => SchemaUse.Of(Stated, Steps);

    public bool IsNamed => Stated.Reference is not null;

    public bool IsNullable => Use.IsNullable;

    public bool IsDeprecated => Use.IsDeprecated;

    public bool IsReadOnly => Use.IsReadOnly;

    public bool IsWriteOnly => Use.IsWriteOnly;

    /// <summary>True for what must always be sent: then a default has no effect.</summary>
    public bool HasNoDefault { get; init; }

    /// <summary>What null means there.</summary>
    public NullUse Null { get; init; }

    public string? Default => HasNoDefault ? null : Use.Default?.Json;

    /// <summary>A place from which references lead to these schemas, one after the other.</summary>
    public static SchemaSlot Of(Schema stated, IReadOnlyList<NamedSchema> steps) =>
        new(stated, steps[steps.Count - 1].Schema) { Steps = steps };
}
