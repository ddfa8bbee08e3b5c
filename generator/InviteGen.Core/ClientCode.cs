using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>The code of a client.</summary>
/// <param name="Files">Its files, sorted by name.</param>
/// <param name="Support">The hint names of the support files that it needs, sorted.</param>
public sealed record ClientCode(EquatableArray<GeneratedFile> Files, EquatableArray<string> Support);
