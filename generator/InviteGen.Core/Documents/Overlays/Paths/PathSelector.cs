namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>Selects some children of a value (RFC 9535, section 2.3).</summary>
internal delegate IEnumerable<PathMatch> PathSelector(PathMatch parent, PathScope scope);
