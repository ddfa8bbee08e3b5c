namespace InviteGen.Bench.Drift.Edits;

/// <summary>What an edit is made at.</summary>
internal enum EditKind
{
    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter of the query that stands inline.</summary>
    Parameter,

    /// <summary>A property of a named schema.</summary>
    Property,

    /// <summary>A property of a body that stands inline.</summary>
    BodyProperty,
}
