namespace InviteGen.Generator.Stages;

/// <summary>That a client needs the support code.</summary>
/// <param name="Namespace">Where it expects the support code.</param>
/// <param name="SpecPath">The spec of the client.</param>
internal sealed record SupportNeed(string Namespace, string SpecPath);
