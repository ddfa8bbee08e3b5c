namespace InviteGen.Core.Documents.Structure;

/// <summary>A field of an object that holds further objects of the document.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Shape">How it holds them.</param>
internal readonly record struct Field(NodeKind Kind, FieldShape Shape);
