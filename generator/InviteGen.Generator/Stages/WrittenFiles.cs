using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>The files of one client, or the support code.</summary>
/// <param name="Files">The C# files, under hint names that no other client has.</param>
/// <param name="Support">The support code that the files need; null if they need none.</param>
/// <param name="Claim">The names that the files declare; null for the support code.</param>
internal sealed record WrittenFiles(EquatableArray<WrittenFile> Files, SupportNeed? Support, TypeClaim? Claim)
{
    /// <summary>The internal faults, each of which cost a piece of the client.</summary>
    public EquatableArray<WrittenFault> Faults { get; init; }

    /// <summary>No files.</summary>
    public static WrittenFiles None { get; } = new([], null, null);
}
