using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>How parameters are serialized, where that is not the default of OpenAPI (Parameter Object).</summary>
internal static class ParameterNotes
{
    public static readonly NoteTable<Parameter> Table = new(
    [
        NoteOf.Word<Parameter, ParameterStyle>(
            "style", p => p.Style == ParameterStyles.Default(p.In) ? null : p.Style,
            (p, v) => p with { Style = v, Explode = ParameterStyles.DefaultExplode(v) }),
        NoteOf.Switch<Parameter>(
            "explode", p => p.Explode, p => ParameterStyles.DefaultExplode(p.Style), (p, v) => p with { Explode = v }),
        NoteOf.Flag<Parameter>("allowReserved", p => p.AllowReserved, p => p with { AllowReserved = true }),
        NoteOf.Text<Parameter>(
            "content", p => p.Content?.MediaType, (p, v) => p with { Content = new MediaContent(v, Schema: null) }),
        .. ContractNotes.Rows<Parameter>("parameter", p => p.Annotations, (p, notes) => p with { Annotations = notes }),
    ]);

    /// <summary>A parameter with the style that OpenAPI assumes.</summary>
    public static Parameter Assume(ParameterIn place, string name) => new()
    {
        Name = name,
        In = place,
        Style = ParameterStyles.Default(place),
        Explode = ParameterStyles.DefaultExplode(ParameterStyles.Default(place)),
    };
}
