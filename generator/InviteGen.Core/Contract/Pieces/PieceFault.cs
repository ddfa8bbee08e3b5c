namespace InviteGen.Core.Contract.Pieces;

/// <summary>An internal fault that costs a piece of a client.</summary>
/// <param name="Piece">What is missing.</param>
/// <param name="Description">What happened, and where in the code of InviteGen.</param>
public sealed record PieceFault(ContractPiece Piece, string Description);
