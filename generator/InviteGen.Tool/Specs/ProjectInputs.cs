namespace InviteGen.Tool.Specs;

/// <summary>What the build of a project asks for.</summary>
/// <param name="Specs">Its documents, each once.</param>
/// <param name="Accept">Which changes to accept; null: it does not say.</param>
/// <param name="Until">Until which day; null: for good.</param>
/// <param name="Reason">Why, where there is a day.</param>
internal sealed record ProjectInputs(IReadOnlyList<SpecInput> Specs, string? Accept, string? Until, string? Reason);
