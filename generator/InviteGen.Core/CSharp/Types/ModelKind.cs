namespace InviteGen.Core.CSharp.Types;

/// <summary>The kinds of types that schemas become.</summary>
public enum ModelKind
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>An open enum.</summary>
    Enum,

    /// <summary>A closed hierarchy of cases.</summary>
    CaseHierarchy,
}
