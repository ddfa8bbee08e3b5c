using System.Runtime.CompilerServices;
using InviteGen.Generator.Tests.Verification;

namespace InviteGen.Generator.Tests.Snapshots;

/// <summary>A snapshot that no test compares is a lie waiting to be believed.</summary>
public sealed class SnapshotOwnershipTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        var tests = typeof(SnapshotOwnershipTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => type.Name + "." + method.Name))
            .ToHashSet(StringComparer.Ordinal);

        var orphans = Directory.EnumerateDirectories(ProjectFolder(), SnapshotFolder.Name, SearchOption.AllDirectories)
            .SelectMany(Directory.EnumerateFiles)
            .Select(file => Path.GetFileName(file))
            .Where(name => name.Contains(".verified.", StringComparison.Ordinal) && !tests.Contains(OwnerOf(name)));

        Assert.Empty(orphans);
    }

    // Class.Method#Hint.g.verified.cs, or Class.Method.verified.txt.
    private static string OwnerOf(string name) => name.Split('#')[0].Replace(".verified.txt", "", StringComparison.Ordinal);

    private static string ProjectFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
