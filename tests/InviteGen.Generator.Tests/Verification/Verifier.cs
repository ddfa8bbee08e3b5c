using System.Runtime.CompilerServices;
using InviteGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Verification;

/// <summary>
/// Compares what a driver generated with the files beside the test: <c>_snapshots/Class.Method#Hint.verified.cs</c>. What differs
/// is
/// written to <c>.received.cs</c>; it is accepted by copying. Layout and calls are those of Verify.SourceGenerators, so that the
/// package can take this folder's place.
/// </summary>
internal static class Verifier
{
    /// <summary>Compares all files and findings of the last run of <paramref name="driver"/>, without the support code.</summary>
    public static Task Verify(
        GeneratorDriver driver,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, SnapshotFolder.Name);
        var name = Path.GetFileNameWithoutExtension(testFile) + "." + method;
        new SnapshotFolder(folder).Compare(name, Snapshots(driver.GetRunResult()));
        return Task.CompletedTask;
    }

    private static Dictionary<string, string> Snapshots(GeneratorDriverRunResult result)
    {
        var snapshots = result.Results.SelectMany(run => run.GeneratedSources)
            .Where(source => !SupportFiles.Contains(source.HintName))
            .ToDictionary(
                source => "#" + Path.GetFileNameWithoutExtension(source.HintName) + ".verified.cs",
                source => $"//HintName: {source.HintName}\n{source.SourceText}",
                StringComparer.Ordinal);
        if (!result.Diagnostics.IsEmpty)
        {
            var findings = result.Diagnostics.Select(finding => finding + "\n").Order(StringComparer.Ordinal);
            snapshots.Add(".verified.txt", string.Concat(findings));
        }

        return snapshots;
    }
}
