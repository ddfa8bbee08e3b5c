using InviteGen.Core.Contract;
using InviteGen.Core.Drift;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>
/// What is written for one client. It contains no findings and no positions, so that moving a line writes nothing again.
/// </summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Contract">What the API promises.</param>
/// <param name="Drift">How it differs from its lock; null if it does not, or if there is no lock.</param>
/// <param name="Preview">How its preview differs from it; null if there is no preview.</param>
internal sealed record ClientContract(ClientIdentity Client, ApiContract Contract, ContractDrift? Drift, ContractDrift? Preview);
