namespace InviteGen.Tool.Specs;

/// <summary>What the build of a project passes to the command.</summary>
/// <param name="Specs">Its documents, each once.</param>
/// <param name="Accept">Which changes to accept; null: not specified.</param>
/// <param name="Until">The last day of the acceptance; null: it has no end.</param>
/// <param name="Reason">The reason, if there is a last day.</param>
internal sealed record ProjectInputs(IReadOnlyList<SpecInput> Specs, string? Accept, string? Until, string? Reason);
