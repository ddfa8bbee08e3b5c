using InviteGen.Core;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>A spec that was read: what it describes, and what there is to say about it.</summary>
internal sealed record ReadSpec(ClientIdentity Client, SpecReading Reading);
