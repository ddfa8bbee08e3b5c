namespace InviteGen.Tool.Diffing;

/// <summary>What makes a comparison fail.</summary>
internal enum FailOn
{
    /// <summary>Any change.</summary>
    Compatible,

    /// <summary>A change that a client may meet.</summary>
    Risky,

    /// <summary>A change that breaks a client.</summary>
    Breaking,

    /// <summary>Nothing.</summary>
    None,
}
