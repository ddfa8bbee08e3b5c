using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of operations beside their place and name.</summary>
internal static class OperationNotes
{
    public static readonly NoteTable<Operation> Table = new(
        ContractNotes.Rows<Operation>("", operation => operation.Annotations, (operation, notes) =>
            operation with { Annotations = notes }));
}
