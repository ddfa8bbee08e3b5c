using System.Globalization;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Findings;

/// <summary>Something to tell the user about a file.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Location">The file and the lines that it speaks of.</param>
/// <param name="Arguments">What the message is filled with.</param>
public sealed record Finding(DiagnosticRule Rule, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>The sentence a user reads, on one line.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.Select(MessageText.Clean)]);

    /// <summary>The finding as it is shown.</summary>
    public LocatedFinding Shown => new(Rule, Location.File, Location.Range, Message);
}
