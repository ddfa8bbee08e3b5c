namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// The use of a schema at a place. What stands beside a reference counts before what the schema says that it leads to, and a flag counts
/// in either.
/// </summary>
/// <param name="Stated">What stands at the place; often only a reference.</param>
/// <param name="Target">The schema that it leads to; the same where it is no reference.</param>
public readonly record struct SchemaUse(Schema Stated, Schema Target)
{
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
}
