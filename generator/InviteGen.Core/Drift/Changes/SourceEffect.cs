namespace InviteGen.Core.Drift.Changes;

/// <summary>What a change does to C# code that uses the client, once it is generated again.</summary>
public enum SourceEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Documentation or attributes change, such as <c>[Obsolete]</c>.</summary>
    Attribute,

    /// <summary>There is something new to use.</summary>
    Adds,

    /// <summary>A type or signature changed: code that uses it may not compile.</summary>
    Changes,

    /// <summary>Something was removed: code that uses it does not compile.</summary>
    Removes,
}
