using InviteGen.Core;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>A spec that was read: its contract and its findings.</summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Reading">The result of reading it.</param>
/// <param name="PreviewPath">The path of its preview; null: it has none.</param>
internal sealed record ReadSpec(ClientIdentity Client, ReadResult Reading, string? PreviewPath);
