using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>The support code that a client needs.</summary>
/// <param name="Namespace">The namespace of the support code.</param>
/// <param name="Files">The hint names of the files that it needs.</param>
/// <param name="SpecPath">The spec of the client.</param>
internal sealed record SupportNeed(string Namespace, EquatableArray<string> Files, string SpecPath);
