using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>A change with its location.</summary>
/// <param name="Change">What has changed.</param>
/// <param name="File">The path of the text that it stands in: the later document, or a part of it.</param>
/// <param name="Range">Where in that text; of something that was removed, what it stood in.</param>
/// <param name="Pointer">Its address in that text (RFC 6901); empty: the whole document.</param>
public sealed record LocatedChange(Change Change, string File, TextRange Range, string Pointer);
