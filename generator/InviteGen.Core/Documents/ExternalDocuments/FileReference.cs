namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>Which file a reference leads into, and where in it.</summary>
/// <param name="File">The path of the file; null: the spec itself.</param>
/// <param name="Fragment">The pointer, as it is escaped in a reference.</param>
internal readonly record struct FileReference(string? File, string Fragment);
