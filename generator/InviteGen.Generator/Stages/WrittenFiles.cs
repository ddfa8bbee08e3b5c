using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>The files of one client, or the support code.</summary>
/// <param name="Files">The C# files, under hint names that no other client has.</param>
/// <param name="Support">What the files need beside them; null when nothing.</param>
internal sealed record WrittenFiles(EquatableArray<WrittenFile> Files, SupportNeed? Support)
{
    /// <summary>What is written when nothing is to be written.</summary>
    public static WrittenFiles None { get; } = new([], null);
}
