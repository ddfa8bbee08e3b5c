using InviteGen.Core.Contract;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>
/// What is to be written for one client. Findings and positions stay behind, so that moving a line writes nothing again.
/// </summary>
internal sealed record ClientContract(ClientIdentity Client, ApiContract Contract);
