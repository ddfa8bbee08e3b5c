using InviteGen.Core.Contract;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A type to be written.</summary>
public abstract record ModelPlan
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its schema in the spec; empty for one that stands inline.</summary>
    public string Schema { get; init; } = "";

    /// <summary>What it is for, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Which way its values travel.</summary>
    public Direction Direction { get; init; }

    /// <summary>True when JSON is written of it although it is only received: rules look at that.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The directions for which its codec has code.</summary>
    /// <param name="bothWays">True when the project wants both, whatever the operations need.</param>
    public Direction CodecOf(bool bothWays) =>
        bothWays ? Direction.Request | Direction.Response : IsWritten ? Direction | Direction.Request : Direction;
}
