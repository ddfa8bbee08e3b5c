using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of a value beside its type, in the order in which a lock says it.</summary>
internal static class SchemaNotes
{
    public static readonly NoteTable<Schema> Table = new(
    [
        NoteOf.Number<Schema>("minimum", s => s.Number.Minimum, (s, v) => s with { Number = s.Number with { Minimum = v } }),
        NoteOf.Number<Schema>(
            "exclusiveMinimum", s => s.Number.ExclusiveMinimum, (s, v) => s with { Number = s.Number with { ExclusiveMinimum = v } }),
        NoteOf.Number<Schema>("maximum", s => s.Number.Maximum, (s, v) => s with { Number = s.Number with { Maximum = v } }),
        NoteOf.Number<Schema>(
            "exclusiveMaximum", s => s.Number.ExclusiveMaximum, (s, v) => s with { Number = s.Number with { ExclusiveMaximum = v } }),
        NoteOf.Number<Schema>("multipleOf", s => s.Number.MultipleOf, (s, v) => s with { Number = s.Number with { MultipleOf = v } }),
        NoteOf.Count<Schema>("minLength", s => s.Text.MinLength, (s, v) => s with { Text = s.Text with { MinLength = v } }),
        NoteOf.Count<Schema>("maxLength", s => s.Text.MaxLength, (s, v) => s with { Text = s.Text with { MaxLength = v } }),
        NoteOf.Text<Schema>("pattern", s => s.Text.Pattern, (s, v) => s with { Text = s.Text with { Pattern = v } }),
        NoteOf.Count<Schema>("minItems", s => s.Array.MinItems, (s, v) => s with { Array = s.Array with { MinItems = v } }),
        NoteOf.Count<Schema>("maxItems", s => s.Array.MaxItems, (s, v) => s with { Array = s.Array with { MaxItems = v } }),
        NoteOf.Flag<Schema>("uniqueItems", s => s.Array.HasUniqueItems, s => s with { Array = s.Array with { HasUniqueItems = true } }),
        NoteOf.Text<Schema>("uniqueBy", s => OrNull(s.Array.UniqueBy), (s, v) => s with { Array = s.Array with { UniqueBy = v } }),
        NoteOf.Count<Schema>(
            "minProperties", s => s.Object.MinProperties, (s, v) => s with { Object = s.Object with { MinProperties = v } }),
        NoteOf.Count<Schema>(
            "maxProperties", s => s.Object.MaxProperties, (s, v) => s with { Object = s.Object with { MaxProperties = v } }),
        NoteOf.Flag<Schema>("closed", s => s.Object.IsClosed, s => s with { Object = s.Object with { IsClosed = true } }),
        NoteOf.Flag<Schema>("orText", s => s.AllowsText, s => s with { AllowsText = true }),
        NoteOf.Json<Schema>("default", s => s.Default?.Json, (s, v) => s with { Default = new JsonLiteral(v) }),
        NoteOf.Flag<Schema>("readOnly", s => s.IsReadOnly, s => s with { IsReadOnly = true }),
        NoteOf.Flag<Schema>("writeOnly", s => s.IsWriteOnly, s => s with { IsWriteOnly = true }),
        NoteOf.Text<Schema>("error", s => OrNull(s.ErrorPointer), (s, v) => s with { ErrorPointer = v }),
        NoteOf.Text<Schema>("origin", s => OrNull(s.Origin), (s, v) => s with { Origin = v }),
        NoteOf.Text<Schema>("title", s => OrNull(s.Title), (s, v) => s with { Title = v }),
        NoteOf.Json<Schema>(
            "allOf", s => MemberText.Write(s.Members), (s, v) => MemberText.Read(v) is { } members ? s with { Members = members } : null),
        .. ContractNotes.Rows<Schema>("", s => s.Annotations, (s, notes) => s with { Annotations = notes }),
    ]);

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
