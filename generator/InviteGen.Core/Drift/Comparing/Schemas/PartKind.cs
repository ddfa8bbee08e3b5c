namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>How a part belongs to the schema around it.</summary>
internal enum PartKind
{
    /// <summary>A declared property.</summary>
    Property,

    /// <summary>The items of an array.</summary>
    Items,

    /// <summary>The values of properties that are not declared.</summary>
    Additional,

    /// <summary>One of several alternatives.</summary>
    Alternative,
}
