using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A type to be written.</summary>
public abstract record ModelPlan
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its schema in the spec; empty for one that stands inline.</summary>
    public string Schema { get; init; } = "";

    /// <summary>The piece of the contract that does without it when it cannot be written.</summary>
    public ContractPiece Owner { get; init; }

    /// <summary>What it is for, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Which way its values travel.</summary>
    public Direction Direction { get; init; }

    /// <summary>The directions for which its codec has code.</summary>
    public Direction CodecDirection { get; init; }

    /// <summary>The types of the values that it holds.</summary>
    public abstract IEnumerable<TypeReference> HeldTypes { get; }

    /// <summary>The support code that its code refers to.</summary>
    internal abstract IEnumerable<string> Support { get; }

    /// <summary>The support code that reads or writes values which it holds, in the directions of its own codec.</summary>
    private protected IEnumerable<string> CodecSupport(TypeReference read, TypeReference written) =>
        (CodecDirection.HasFlag(Direction.Response) ? TypeSupport.OfTypeAndCodec(read) : [])
        .Concat(CodecDirection.HasFlag(Direction.Request) ? TypeSupport.OfTypeAndCodec(written) : []);
}
