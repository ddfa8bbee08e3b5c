using InviteGen.Core;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>A spec that was read: what it describes, and what there is to say about it.</summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Reading">What came of it.</param>
/// <param name="PreviewPath">The path of its preview; null: it has none.</param>
internal sealed record ReadSpec(ClientIdentity Client, ReadResult Reading, string? PreviewPath);
