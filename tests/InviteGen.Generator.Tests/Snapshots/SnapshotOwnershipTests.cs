using System.Reflection;
using System.Runtime.CompilerServices;
using InviteGen.Generator.Tests.Shipped;
using InviteGen.Generator.Tests.Verification;

namespace InviteGen.Generator.Tests.Snapshots;

/// <summary>A snapshot that no test compares is a lie waiting to be believed.</summary>
public sealed class SnapshotOwnershipTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        var tests = typeof(SnapshotOwnershipTests).Assembly.GetTypes().SelectMany(TestsOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(Verified(), name => Assert.Contains(OwnerOf(name), tests));
    }

    [Fact]
    public void Every_shipped_spec_has_snapshots()
    {
        var owners = Verified().Select(OwnerOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(TestsOf(typeof(ShippedSpecTests)), test => Assert.Contains(test, owners));
    }

    private static IEnumerable<string> TestsOf(Type type) => type.GetMethods()
        .Where(method => method.IsDefined(typeof(FactAttribute)))
        .Select(method => type.Name + "." + method.Name);

    private static IEnumerable<string> Verified() =>
        Directory.EnumerateDirectories(ProjectFolder(), SnapshotFolder.Name, SearchOption.AllDirectories)
            .SelectMany(Directory.EnumerateFiles)
            .Select(file => Path.GetFileName(file))
            .Where(name => name.Contains(".verified.", StringComparison.Ordinal));

    // Class.Method#Hint.g.verified.cs, or Class.Method.verified.txt.
    private static string OwnerOf(string name) => name.Split('#')[0].Replace(".verified.txt", "", StringComparison.Ordinal);

    private static string ProjectFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
