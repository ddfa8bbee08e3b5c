using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of operations beside their place and name.</summary>
internal static class OperationNotes
{
    public static readonly NoteTable<Operation> Table = new(
    [
        .. ContractNotes.Rows<Operation>("", operation => operation.Annotations, (operation, notes) =>
            operation with { Annotations = notes }),
        NoteOf.Text<Operation>(
            "group",
            operation => operation.Group == OnlyTagOf(operation) ? null : operation.Group,
            (operation, group) => operation with { Group = group }),
    ]);

    /// <summary>The operation of a line: where the line does not name its group, it is that of its only tag.</summary>
    public static Operation Read(Operation operation, List<NoteText> notes)
    {
        operation = Table.Read(operation, notes);
        return operation.Group.Length > 0 ? operation : operation with { Group = OnlyTagOf(operation) };
    }

    /// <summary>Its tag where it has one only; otherwise empty.</summary>
    private static string OnlyTagOf(Operation operation) =>
        operation.Annotations.FirstOrDefault(note => note.Keyword == "tags") is { } tags
            && LockJson.Texts(tags.Value) is { Length: 1 } texts ? texts[0] : "";
}
