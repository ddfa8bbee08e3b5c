namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of one bound, such as <c>maxLength</c>.</summary>
/// <param name="Set">The bound was added.</param>
/// <param name="Unset">The bound was removed.</param>
/// <param name="Increased">The bound is higher.</param>
/// <param name="Decreased">The bound is lower.</param>
internal sealed record Bound(SchemaChangeKind Set, SchemaChangeKind Unset, SchemaChangeKind Increased, SchemaChangeKind Decreased);
