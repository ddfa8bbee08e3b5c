using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>
/// A type that has its name, and waits for its members. So types may hold themselves, by way of whatever they like, and no chain of
/// them is too long for the stack.
/// </summary>
/// <param name="Schema">What it becomes a type of.</param>
/// <param name="Name">Its name.</param>
/// <param name="Direction">Which way its values travel.</param>
/// <param name="Origin">The name of the schema in the spec; empty for one that stands inline.</param>
/// <param name="Owner">The piece of the contract in which it stands.</param>
internal sealed record WaitingModel(Schema Schema, string Name, Direction Direction, string Origin, ContractPiece Owner);
