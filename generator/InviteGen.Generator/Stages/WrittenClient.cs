using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>The files of one client, or the fault that stood in their way.</summary>
/// <param name="SupportNamespace">Where its files expect the support code; null when there are no files.</param>
/// <param name="Files">The C# files, under hint names that no other client has.</param>
/// <param name="Findings">At most one internal fault.</param>
internal sealed record WrittenClient(
    string? SupportNamespace,
    EquatableArray<GeneratedFile> Files,
    EquatableArray<LocatedFinding> Findings)
{
    /// <summary>A client that is not written.</summary>
    public static WrittenClient Nothing { get; } = new(null, [], []);
}
