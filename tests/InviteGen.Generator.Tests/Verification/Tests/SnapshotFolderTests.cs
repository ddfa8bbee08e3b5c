namespace InviteGen.Generator.Tests.Verification.Tests;

/// <summary>What the comparison with expected files says, and what it leaves behind.</summary>
public sealed class SnapshotFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("invitegen-snapshots").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void Equal_output_passes_and_removes_an_old_difference()
    {
        Write("Pets.Adds#Pet.g.verified.cs", "class Pet;\n");
        Write("Pets.Adds#Pet.g.received.cs", "class Old;\n");

        Compare("Pets.Adds", ("#Pet.g.verified.cs", "class Pet;\n"));

        Assert.Equal(["Pets.Adds#Pet.g.verified.cs"], Names());
    }

    [Fact]
    public void Different_output_fails_at_its_first_line_and_is_kept()
    {
        Write("Pets.Adds#Pet.g.verified.cs", "// Same.\nclass Pet;\n");

        var failure = Assert.Throws<SnapshotException>(
            () => Compare("Pets.Adds", ("#Pet.g.verified.cs", "// Same.\nclass Dog;\n")));

        Assert.Contains("line 2:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("class Dog;", failure.Message, StringComparison.Ordinal);
        Assert.Equal("// Same.\nclass Dog;\n", File.ReadAllText(Path.Combine(_path, "Pets.Adds#Pet.g.received.cs")));
    }

    [Fact]
    public void Output_without_an_expected_file_fails_and_is_kept()
    {
        var failure = Assert.Throws<SnapshotException>(() => Compare("Pets.Adds", ("#Pet.g.verified.cs", "class Pet;\n")));

        Assert.Contains("does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["Pets.Adds#Pet.g.received.cs"], Names());
    }

    [Fact]
    public void An_expected_file_that_nothing_gives_fails()
    {
        Write("Pets.Adds#Gone.g.verified.cs", "class Gone;\n");

        var failure = Assert.Throws<SnapshotException>(() => Compare("Pets.Adds"));

        Assert.Contains("Pets.Adds#Gone.g.verified.cs is obsolete", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_a_test_with_a_longer_name_are_not_its_own()
    {
        Write("Pets.Adds_two#Pet.g.verified.cs", "class Pet;\n");

        Compare("Pets.Adds");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_path, name), text);

    private IEnumerable<string?> Names() => Directory.EnumerateFiles(_path).Select(Path.GetFileName);

    private void Compare(string test, params (string End, string Text)[] actual) =>
        new SnapshotFolder(_path).Compare(test, actual.ToDictionary(file => file.End, file => file.Text));
}
