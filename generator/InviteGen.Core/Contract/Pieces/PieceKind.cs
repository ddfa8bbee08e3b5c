namespace InviteGen.Core.Contract.Pieces;

/// <summary>What kind of piece of a contract it is.</summary>
public enum PieceKind
{
    /// <summary>An operation, by its key.</summary>
    Operation,

    /// <summary>A webhook or callback, by its key.</summary>
    Webhook,

    /// <summary>A named schema.</summary>
    Schema,

    /// <summary>What the code says about changes of the contract.</summary>
    Changes,
}
