namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of one keyword.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Added">The keyword was added.</param>
/// <param name="Removed">The keyword was removed.</param>
/// <param name="Changed">The value of the keyword changed.</param>
internal sealed record KeywordChanges(string Keyword, SchemaChangeKind Added, SchemaChangeKind Removed, SchemaChangeKind Changed);
