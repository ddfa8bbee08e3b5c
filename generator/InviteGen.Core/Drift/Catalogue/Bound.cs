namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of one bound, such as <c>maxLength</c>.</summary>
/// <param name="Set">There is one now.</param>
/// <param name="Unset">There is none any more.</param>
/// <param name="Increased">It is higher.</param>
/// <param name="Decreased">It is lower.</param>
internal sealed record Bound(SchemaChangeKind Set, SchemaChangeKind Unset, SchemaChangeKind Increased, SchemaChangeKind Decreased);
