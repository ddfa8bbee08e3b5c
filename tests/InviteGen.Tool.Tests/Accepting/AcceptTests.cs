namespace InviteGen.Tool.Tests.Accepting;

public sealed class AcceptTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_first_lock_holds_what_the_document_promises()
    {
        var exitCode = await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets));

        Assert.Equal(0, exitCode);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
        Assert.Equal("pets.yaml.lock: written; lines added: 7, removed: 0\n", _tool.Output);
    }

    [Fact]
    public async Task All_is_accepted_and_the_lines_that_changed_are_shown_below_those_they_belong_to()
    {
        await AcceptAsync();

        Assert.Equal(
            """
            pets.yaml.lock: written; lines added: 2, removed: 2
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
    public async Task What_a_client_can_live_with_is_accepted_alone()
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
    public async Task A_place_a_rule_or_a_kind_of_change_is_accepted_alone(string what)
    {
        await AcceptAsync("--accept", what);

        Assert.Contains("  - ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(
            Documents.PetsLock.Replace("maximum=100", "maximum=50", StringComparison.Ordinal), _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task What_breaks_is_not_accepted_with_what_stands_on_its_line()
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
        Assert.Contains("but not without others on the same lines.", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_of_what_was_accepted()
    {
        var spec = _tool.Write("pets.yaml", Documents.Pets
            .Replace("      operationId", "      security: [{ token: [] }]\n      operationId", StringComparison.Ordinal)
            + "  securitySchemes: { token: { type: http, scheme: bearer } }\n");
        await _tool.RunAsync("accept", spec);

        _tool.Forget();
        await _tool.RunAsync("accept", spec);

        Assert.Equal("pets.yaml.lock: nothing to write\n", _tool.Output);
    }

    [Fact]
    public async Task What_is_left_is_counted()
    {
        await AcceptAsync("--accept", "compatible");

        Assert.EndsWith("  2 differences are left: 2 breaking, 0 risky, 0 compatible.\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_fits_nothing_writes_nothing()
    {
        Assert.Equal(0, await AcceptAsync("--accept", "POST /nothing"));

        Assert.StartsWith("pets.yaml.lock: nothing to write\n", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task The_lock_may_stand_elsewhere()
    {
        await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets), "--lock", _tool.PathOf("other.lock"));

        Assert.Equal(Documents.PetsLock, _tool.Read("other.lock"));
        Assert.False(File.Exists(_tool.PathOf("pets.yaml.lock")));
    }

    [Fact]
    public async Task A_document_with_errors_leaves_its_lock_as_it_was()
    {
        _tool.Write("pets.yaml.lock", Documents.PetsLock);

        var exitCode = await _tool.RunAsync("accept", _tool.Write("pets.yaml", "openapi: 9.0.0\ninfo: {}\n"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("pets.yaml(1,", _tool.Error, StringComparison.Ordinal);
        Assert.EndsWith("invitegen: nothing is accepted: pets.yaml has errors.\n", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task Of_a_lock_that_cannot_be_read_nothing_is_accepted_but_all()
    {
        var spec = _tool.Write("pets.yaml", Documents.Pets);
        _tool.Write("pets.yaml.lock", Documents.PetsLock + "<<<<<<< HEAD\n");

        Assert.Equal(1, await _tool.RunAsync("accept", spec, "--accept", "compatible"));
        Assert.StartsWith("pets.yaml.lock(8,1): error INV3001: ", _tool.Error, StringComparison.Ordinal);

        Assert.Equal(0, await _tool.RunAsync("accept", spec));
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    [Fact]
    public async Task Only_all_writes_a_first_lock()
    {
        Assert.Equal(1, await _tool.RunAsync("accept", _tool.Write("pets.yaml", Documents.Pets), "--accept", "compatible"));

        Assert.Contains("there is no pets.yaml.lock yet", _tool.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("pets.yaml.lock")));
    }

    [Fact]
    public async Task Documents_without_a_lock_can_be_passed_over()
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
