namespace InviteGen.Tool.Tests.Accepting;

public sealed class AcceptTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_first_lock_contains_what_the_document_promises()
    {
        var exitCode = await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets));

        Assert.Equal(0, exitCode);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
        Assert.Equal("pets.yaml.lock: written (7 lines added, 0 removed)\n", _tool.Output);
    }

    [Fact]
    public async Task Changed_lines_are_shown_below_the_lines_that_they_belong_to()
    {
        await AcceptAsync();

        Assert.Equal(
            """
            pets.yaml.lock: written (2 lines added, 2 removed)
                GET /pets #listPets
              -   query limit: integer [maximum=100]
              +   query limit: integer [maximum=50]
                schema Pet: object
              -   tag: string
              +   name: string

            """,
            _tool.Output);
    }

    [Fact]
    public async Task Compatible_changes_can_be_accepted_alone()
    {
        await AcceptAsync("--accept", "compatible");

        Assert.Equal(
            Documents.PetsLock.Replace("  tag:", "  name: string\n  tag:", StringComparison.Ordinal), _tool.Read("pets.yaml.lock"));
    }

    [Theory]
    [InlineData("GET /pets")]
    [InlineData("get /p*")]
    [InlineData("GET /pets > query limit")]
    [InlineData("INV3206")]
    [InlineData("request-parameter-max-decreased")]
    public async Task A_line_of_the_lock_a_rule_or_a_kind_of_change_can_be_accepted_alone(string what)
    {
        await AcceptAsync("--accept", what);

        Assert.Contains("  - ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(
            Documents.PetsLock.Replace("maximum=100", "maximum=50", StringComparison.Ordinal), _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task A_breaking_change_is_not_accepted_with_a_compatible_one_of_the_same_line()
    {
        const string List = "        many: { type: array, items: { $ref: '#/components/schemas/One' } }\n";
        const string One = "    One: { type: object, properties: { a: { type: string } } }\n";
        var before = Documents.Pets + List + One;
        await _tool.RunAsync("accept", _tool.Write("pets.yaml", before));
        var old = _tool.Read("pets.yaml.lock");
        _tool.Forget();

        await _tool.RunAsync(
            "accept", "--accept", "compatible",
            _tool.Write("pets.yaml", Documents.Pets + List.Replace("One", "Two", StringComparison.Ordinal)
                + "    Two: { type: object, properties: { b: { type: string } } }\n"));

        Assert.Equal(old, _tool.Read("pets.yaml.lock"));
        Assert.Matches(" [1-9] breaking", _tool.Output);
        Assert.Contains("the same lines of the lock contain changes that you did not select.", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_everything_is_accepted_there_is_nothing_to_write()
    {
        var spec = _tool.Write("pets.yaml", Documents.Pets
            .Replace("      operationId", "      security: [{ token: [] }]\n      operationId", StringComparison.Ordinal)
            + "  securitySchemes: { token: { type: http, scheme: bearer } }\n");
        await _tool.RunAsync("accept", spec);

        _tool.Forget();
        await _tool.RunAsync("accept", spec);

        Assert.Equal("pets.yaml.lock: up to date\n", _tool.Output);
    }

    [Fact]
    public async Task Changes_that_are_not_accepted_are_counted()
    {
        await AcceptAsync("--accept", "compatible");

        Assert.EndsWith("  2 differences are not accepted: 2 breaking, 0 risky, 0 compatible.\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_matches_nothing_writes_nothing()
    {
        Assert.Equal(0, await AcceptAsync("--accept", "POST /nothing"));

        Assert.StartsWith("pets.yaml.lock: up to date\n", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task The_lock_can_be_another_file()
    {
        await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets), "--lock", _tool.PathOf("other.lock"));

        Assert.Equal(Documents.PetsLock, _tool.Read("other.lock"));
        Assert.False(File.Exists(_tool.PathOf("pets.yaml.lock")));
    }

    [Fact]
    public async Task The_lock_of_a_document_with_errors_is_not_changed()
    {
        _tool.Write("pets.yaml.lock", Documents.PetsLock);

        var exitCode = await _tool.RunAsync("accept", _tool.Write("pets.yaml", "openapi: 9.0.0\ninfo: {}\n"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("pets.yaml(1,", _tool.Error, StringComparison.Ordinal);
        Assert.EndsWith("invitegen: nothing was accepted: pets.yaml has errors.\n", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task A_lock_that_cannot_be_read_can_only_be_accepted_as_a_whole()
    {
        var spec = _tool.Write("pets.yaml", Documents.Pets);
        _tool.Write("pets.yaml.lock", Documents.PetsLock + "<<<<<<< HEAD\n");

        Assert.Equal(1, await _tool.RunAsync("accept", spec, "--accept", "compatible"));
        Assert.StartsWith("pets.yaml.lock(8,1): error INV3001: ", _tool.Error, StringComparison.Ordinal);

        Assert.Equal(0, await _tool.RunAsync("accept", spec));
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task A_first_lock_can_only_be_accepted_as_a_whole()
    {
        Assert.Equal(1, await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets), "--accept", "compatible"));

        Assert.Contains("pets.yaml.lock does not exist", _tool.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("pets.yaml.lock")));
    }

    [Fact]
    public async Task Documents_without_a_lock_can_be_skipped()
    {
        Assert.Equal(0, await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets), "--only-locked"));

        Assert.False(File.Exists(_tool.PathOf("pets.yaml.lock")));
    }

    private async Task<int> AcceptAsync(params string[] options)
    {
        _tool.Write("pets.yaml.lock", Documents.PetsLock);
        return await _tool.RunAsync(["accept", _tool.Write("pets.yaml", Documents.ChangedPets), .. options]);
    }
}
