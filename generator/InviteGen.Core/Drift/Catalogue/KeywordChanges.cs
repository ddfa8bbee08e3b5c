namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of one keyword.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Added">It is there now.</param>
/// <param name="Removed">It is not there any more.</param>
/// <param name="Changed">It says another thing.</param>
internal sealed record KeywordChanges(string Keyword, SchemaChangeKind Added, SchemaChangeKind Removed, SchemaChangeKind Changed);
