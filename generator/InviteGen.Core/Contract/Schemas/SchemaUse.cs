using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// The use of a schema at a place. What stands beside a reference counts before what the schema says that it leads to, and a flag counts
/// in either. A reference may lead to a schema that is nothing but the next reference, with something beside it: that counts as well.
/// </summary>
/// <param name="Stated">What stands at the place, and beside the references between it and the target; often only a reference.</param>
/// <param name="Target">The schema that it leads to; the same where it is no reference.</param>
public readonly record struct SchemaUse(Schema Stated, Schema Target)
{
    /// <summary>The use of a schema.</summary>
    /// <param name="schema">What stands at the place.</param>
    /// <param name="steps">The schemas to which the references lead, one after the other.</param>
    public static SchemaUse Of(Schema schema, IEnumerable<NamedSchema> steps)
    {
        var (stated, target) = (schema, schema);
        foreach (var step in steps)
        {
            stated = ReferenceEquals(stated, target) ? stated : new SchemaUse(stated, target).Merge(stated);
            target = step.Schema;
        }

        return new(stated, target);
    }

    /// <summary>The target with what stands beside the references to it.</summary>
    public Schema Resolved => ReferenceEquals(Stated, Target) ? Target : Merge(Target);

    /// <summary>What the value means there.</summary>
    public string Description => Stated.Description.Length > 0 ? Stated.Description : Target.Description;

    /// <summary>What the server assumes when it is absent.</summary>
    public JsonLiteral? Default => Stated.Default ?? Target.Default;

    /// <summary>True when it may be <c>null</c>.</summary>
    public bool IsNullable => Stated.IsNullable || Target.IsNullable;

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated => Stated.IsDeprecated || Target.IsDeprecated;

    /// <summary>True when only the server sets it.</summary>
    public bool IsReadOnly => Stated.IsReadOnly || Target.IsReadOnly;

    /// <summary>True when the server never returns it.</summary>
    public bool IsWriteOnly => Stated.IsWriteOnly || Target.IsWriteOnly;

    private Schema Merge(Schema schema) => schema with
    {
        Description = Description,
        Default = Default,
        IsNullable = IsNullable,
        IsDeprecated = IsDeprecated,
        IsReadOnly = IsReadOnly,
        IsWriteOnly = IsWriteOnly,
        ValueAssertions = Target.ValueAssertions.Concat(Stated.ValueAssertions).Distinct().ToEquatableArray(),
    };
}
