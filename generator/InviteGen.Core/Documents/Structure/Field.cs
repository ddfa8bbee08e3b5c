namespace InviteGen.Core.Documents.Structure;

/// <summary>A field of an object of OpenAPI.</summary>
/// <param name="Kind">What the objects in it are; <see cref="NodeKind.Value"/> where it holds none.</param>
/// <param name="Shape">How it holds them, or what else it holds.</param>
/// <param name="Versions">The versions that have it.</param>
/// <param name="RequiredIn">The versions that require it.</param>
/// <param name="IsInformative">True for what is there for people, or names things: no code comes from it.</param>
internal readonly record struct Field(
    NodeKind Kind, FieldShape Shape, SpecVersions Versions, SpecVersions RequiredIn, bool IsInformative);
