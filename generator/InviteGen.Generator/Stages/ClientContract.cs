using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>
/// What is to be written for one client. Findings and positions stay behind, so that moving a line writes nothing again.
/// </summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Contract">What the API promises.</param>
/// <param name="Drift">How it differs from what somebody accepted; null when it does not, or nobody knows.</param>
/// <param name="Preview">How what is going to be differs from it; null when nobody asks.</param>
internal sealed record ClientContract(ClientIdentity Client, ApiContract Contract, ContractDrift? Drift, ContractDrift? Preview);
