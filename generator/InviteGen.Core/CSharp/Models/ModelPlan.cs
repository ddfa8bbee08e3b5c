namespace InviteGen.Core.CSharp.Models;

/// <summary>A type to be written.</summary>
public abstract record ModelPlan
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Which way its values travel.</summary>
    public Usage Usage { get; init; }
}
