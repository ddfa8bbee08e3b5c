using InviteGen.Core.Contract;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>
/// What is to be written for one client. Findings and positions stay behind, so that moving a line writes nothing again.
/// </summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Contract">What the API promises.</param>
/// <param name="Before">What it promised when somebody last accepted it; null when that is the same, or unknown.</param>
internal sealed record ClientContract(ClientIdentity Client, ApiContract Contract, ApiContract? Before);
