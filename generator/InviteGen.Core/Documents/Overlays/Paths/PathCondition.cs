namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>A logical expression about a value, which is its <c>@</c> (RFC 9535, section 2.3.5).</summary>
internal delegate bool PathCondition(PathMatch current, PathScope scope);
