namespace InviteGen.Package.Tests;

/// <summary>Locks, as a project outside the repository gets them. Each test has a copy of it.</summary>
[Collection(SharedConsumer.Name)]
public sealed class AcceptTests(PackedConsumer consumer) : IDisposable
{
    private readonly List<string> _folders = [];

    public void Dispose() => _folders.ForEach(folder => Directory.Delete(folder, recursive: true));

    [Fact]
    public async Task One_command_writes_the_lock_of_a_project_for_several_frameworks()
    {
        var folder = Copy();

        var printed = await DotNetAsync(folder, "build", "-t:InviteGenAccept");

        Assert.Single(printed.Split('\n'), line => line.Contains("pets.yaml.lock: written", StringComparison.Ordinal));
        var text = await File.ReadAllTextAsync(LockOf(folder));
        Assert.StartsWith("invitegen-lock 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nPOST /pets #addPet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DELETE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_the_lock_can_be_accepted_alone()
    {
        var folder = Copy();
        await DotNetAsync(folder, "build", "-t:InviteGenAccept");
        Edit(folder, "maximum: 100", "maximum: 50");
        Edit(folder, "maxLength: 10", "maxLength: 5");

        await DotNetAsync(folder, "build", "-t:InviteGenAccept", "-p:InviteGenAccept=GET /p*");

        var text = await File.ReadAllTextAsync(LockOf(folder));
        Assert.Contains("maximum=50", text, StringComparison.Ordinal);
        Assert.Contains("maxLength=10", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dated_acceptance_is_added_to_the_lock()
    {
        var folder = Copy();
        await DotNetAsync(folder, "build", "-t:InviteGenAccept");
        Edit(folder, "maximum: 100", "maximum: 50");

        await DotNetAsync(
            folder, "build", "-t:InviteGenAccept", "-p:InviteGenUntil=2999-01-01", "-p:InviteGenReason=Is this * needed?");

        Assert.EndsWith(
            " until=2999-01-01 # Is this * needed?\n", await File.ReadAllTextAsync(LockOf(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_can_be_accepted_while_the_project_does_not_compile()
    {
        var folder = Copy();
        await File.WriteAllTextAsync(Path.Combine(folder, "Broken.cs"), "this is no C#");

        await DotNetAsync(folder, "build", "-t:InviteGenAccept", "-f", "net8.0");

        Assert.True(File.Exists(LockOf(folder)));
    }

    [Fact]
    public async Task Only_a_build_with_InviteGenAutoAccept_accepts_compatible_changes()
    {
        var folder = Copy();
        await DotNetAsync(folder, "build", "-t:InviteGenAccept");
        var before = await File.ReadAllTextAsync(LockOf(folder));
        // The line of the lock that is printed looks like an error message, and is none.
        const string Last = "            maximum: 100\n";
        Edit(folder, Last, Last + "        - { name: error, in: query, schema: { type: integer } }\n");

        await DotNetAsync(folder, "build", "-p:TreatWarningsAsErrors=false");
        Assert.Equal(before, await File.ReadAllTextAsync(LockOf(folder)));

        await DotNetAsync(folder, "build", "-p:InviteGenAutoAccept=compatible");
        Assert.Contains("query error: integer", await File.ReadAllTextAsync(LockOf(folder)), StringComparison.Ordinal);
    }

    private static string LockOf(string folder) => Path.Combine(folder, "specs", "pets.yaml.lock");

    private static void Edit(string folder, string text, string other)
    {
        var spec = Path.Combine(folder, "specs", "pets.yaml");
        var old = File.ReadAllText(spec);
        Assert.Contains(text, old, StringComparison.Ordinal);
        File.WriteAllText(spec, old.Replace(text, other, StringComparison.Ordinal));
    }

    private string Copy()
    {
        var folder = consumer.CopyOfTheProject();
        _folders.Add(folder);
        return folder;
    }

    private Task<string> DotNetAsync(string folder, params string[] arguments) => consumer.DotNetAsync(folder, arguments);
}
