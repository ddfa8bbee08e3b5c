namespace InviteGen.Tool.Tests.Accepting;

/// <summary>The locks of the shipped specs. "dotnet build consumer-sample -t:InviteGenAccept" writes them.</summary>
public sealed class ShippedLockTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ShippedSpecs");

    private readonly ToolRun _tool = new();

    public static TheoryData<string> Specs =>
        [.. Directory.GetFiles(Folder, "*.lock").Select(file => Path.GetFileNameWithoutExtension(file))];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task The_lock_of_a_shipped_spec_contains_what_the_spec_promises(string spec)
    {
        var file = Path.Combine(Folder, spec);

        Assert.Equal(0, await _tool.RunAsync("accept", file, "--lock", _tool.PathOf("new.lock")));

        Assert.Equal(await File.ReadAllTextAsync(file + ".lock"), _tool.Read("new.lock"));
    }

    [Fact]
    public void Every_shipped_spec_has_a_lock()
    {
        var specs = Directory.GetFiles(Folder).Select(file => Path.GetFileName(file))
            .Where(name => !name.EndsWith(".lock", StringComparison.Ordinal) && !name.Contains(".overlay.", StringComparison.Ordinal));

        Assert.All(specs, spec => Assert.True(File.Exists(Path.Combine(Folder, spec + ".lock")), spec));
    }
}
