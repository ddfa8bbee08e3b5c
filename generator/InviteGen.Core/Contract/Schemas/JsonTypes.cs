namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// The types that JSON Schema's <c>type</c> keyword allows. None of them: any value. The numbers are those of the enumeration of
/// Microsoft.OpenApi, which is converted by them.
/// </summary>
[Flags]
public enum JsonTypes
{
    /// <summary>The schema has no <c>type</c>: any value.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number without a fraction.</summary>
    Integer = 4,

    /// <summary>Any number.</summary>
    Number = 8,

    /// <summary>A string.</summary>
    String = 16,

    /// <summary>An object.</summary>
    Object = 32,

    /// <summary>An array.</summary>
    Array = 64,
}
