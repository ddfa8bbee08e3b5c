using InviteGen.Core.Contract.Security;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of ways to authenticate beside how the secret travels.</summary>
internal static class SecurityNotes
{
    public static readonly NoteTable<SecurityScheme> Table = new(
        ContractNotes.Rows<SecurityScheme>("", scheme => scheme.Annotations, (scheme, notes) => scheme with { Annotations = notes }));
}
