using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of an alternative of authentication beside its schemes.</summary>
internal static class AlternativeNotes
{
    public static readonly NoteTable<SecurityAlternative> Table = new(new Note<SecurityAlternative>("scopes", Write, Read));

    private static string? Write(SecurityAlternative alternative) =>
        alternative.Scopes.Count == 0 ? null : "[" + string.Join(",", alternative.Scopes.Select(LockText.Quote)) + "]";

    private static SecurityAlternative? Read(SecurityAlternative alternative, string value) =>
        LockJson.Texts(value) is { } scopes ? alternative with { Scopes = scopes.ToEquatableArray() } : null;
}
