using InviteGen.Core;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>A C# file, and the spec at which it is reported if the compiler does not accept it.</summary>
/// <param name="File">The file, under a hint name that no other client has.</param>
/// <param name="SpecPath">The spec that it comes from.</param>
internal sealed record WrittenFile(GeneratedFile File, string SpecPath)
{
    /// <summary>The files of one spec.</summary>
    public static EquatableArray<WrittenFile> Of(EquatableArray<GeneratedFile> files, string specPath) =>
        files.Select(file => new WrittenFile(file, specPath)).ToEquatableArray();
}
