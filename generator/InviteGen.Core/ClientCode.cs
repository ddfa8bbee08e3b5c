using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>The code of a client.</summary>
/// <param name="Files">Its files, sorted by name.</param>
/// <param name="Support">The hint names of the support files that it needs, sorted.</param>
public sealed record ClientCode(EquatableArray<GeneratedFile> Files, EquatableArray<string> Support)
{
    /// <summary>The internal faults that cost a piece of the client; <see cref="SpecCompiler.Locate"/> makes findings of them.</summary>
    public EquatableArray<PieceFault> Faults { get; init; }
}
