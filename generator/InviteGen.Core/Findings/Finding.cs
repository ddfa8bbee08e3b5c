using System.Globalization;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Findings;

/// <summary>Something to tell the user about a file. It says where by address; lines are looked up when it is shown.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="File">The path of the text it speaks of.</param>
/// <param name="Pointer">The value it speaks of.</param>
/// <param name="Arguments">What the message is filled with.</param>
public sealed record Finding(DiagnosticRule Rule, string File, JsonPointer Pointer, EquatableArray<string> Arguments)
{
    /// <summary>Set where a parser already knows the place, as for a syntax error, where no pointer leads to.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The sentence a user reads.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
