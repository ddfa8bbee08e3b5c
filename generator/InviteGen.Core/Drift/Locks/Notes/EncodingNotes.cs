using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>How the properties of a form travel (OpenAPI, Encoding Object).</summary>
internal static class EncodingNotes
{
    public static readonly NoteTable<PropertyEncoding> Table = new(
        NoteOf.Text<PropertyEncoding>(
            "contentType", e => e.ContentType.Length > 0 ? e.ContentType : null, (e, v) => e with { ContentType = v }),
        NoteOf.Word<PropertyEncoding, ParameterStyle>(
            "style", e => e.Style, (e, v) => e with { Style = v, Explode = AssumedExplode(v) }),
        NoteOf.Switch<PropertyEncoding>("explode", e => e.Explode, e => AssumedExplode(e.Style), (e, v) => e with { Explode = v }),
        NoteOf.Flag<PropertyEncoding>("allowReserved", e => e.AllowReserved, e => e with { AllowReserved = true }));

    /// <summary>A property with the encoding that OpenAPI assumes.</summary>
    public static PropertyEncoding Assume(string name) => new(name, "", Style: null, AssumedExplode(null), AllowReserved: false);

    private static bool AssumedExplode(ParameterStyle? style) => style is null or ParameterStyle.Form;
}
