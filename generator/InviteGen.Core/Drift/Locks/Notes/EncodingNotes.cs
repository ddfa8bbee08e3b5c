using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>How the properties of a form travel (OpenAPI, Encoding Object).</summary>
internal static class EncodingNotes
{
    public static readonly NoteTable<PropertyEncoding> Table = new(
        NoteOf.Text<PropertyEncoding>(
            "contentType", e => e.ContentType.Length > 0 ? e.ContentType : null, (e, v) => e with { ContentType = v }),
        NoteOf.Word<PropertyEncoding, ParameterStyle>(
            "style", e => e.Style, (e, v) => e with { Style = v, Explode = PropertyEncoding.AssumedExplode(v) }),
        NoteOf.Switch<PropertyEncoding>(
            "explode", e => e.Explode, e => PropertyEncoding.AssumedExplode(e.Style), (e, v) => e with { Explode = v }),
        NoteOf.Flag<PropertyEncoding>("allowReserved", e => e.AllowReserved, e => e with { AllowReserved = true }));
}
