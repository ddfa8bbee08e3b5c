namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>One step of a path (RFC 9535, section 2.5): <c>[...]</c> or, to any depth, <c>..[...]</c>.</summary>
/// <param name="IsDescendant">True when the step also starts at everything below a value.</param>
/// <param name="Selectors">What it selects from the children of a value; the results follow each other.</param>
internal sealed record PathSegment(bool IsDescendant, IReadOnlyList<PathSelector> Selectors);
