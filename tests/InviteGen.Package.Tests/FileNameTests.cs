namespace InviteGen.Package.Tests;

/// <summary>Files that the compiler ignores because of their names.</summary>
public sealed class FileNameTests : IDisposable
{
    private readonly ItemProject _project = new("specs/pets.yaml");

    public void Dispose() => _project.Dispose();

    // Windows allows none of these names.
    [Theory]
    [InlineData("a\"b.yaml", "specs/a\"b.yaml")]
    [InlineData("a\tb.yaml", "specs/a?b.yaml")]
    [InlineData("a:b.yaml", "specs/a:b.yaml")]
    [InlineData("pets.\".overlay.yaml", "specs/pets.\".overlay.yaml")]
    public async Task A_name_that_the_compiler_cannot_read_is_an_error(string name, string shown)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _project.Add("specs/" + name);
        _project.Write("");

        var (exitCode, printed) = await _project.TryAsync("-t:EncodeInviteSpecMetadata", "-nologo", "-v:q");

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"Items.csproj : error INV4011: The compiler cannot read '{shown}', because the name contains a quotation mark, a vertical "
            + "bar, a colon or a control character; nothing is generated from it. Rename the file",
            printed.Trim()[printed.IndexOf("Items.csproj", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Other_names_are_no_error()
    {
        _project.Add("specs/it's a `pet` (50%, $(a), @(b), [c], {d}; #1 & more) ü.yaml");
        _project.Write("");

        await _project.RunAsync("-t:EncodeInviteSpecMetadata");
    }
}
