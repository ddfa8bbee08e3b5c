namespace InviteGen.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Pets = """
        openapi: 3.0.3
        info:
          title: Pets
          version: 1.0.0
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: The pets.
                default:
                  description: Anything else.
            post:
              operationId: addPet
              responses:
                '204':
                  description: Added.

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task It_lists_what_is_generated()
    {
        var exitCode = await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets));

        Assert.Equal(0, exitCode);
        Assert.Contains("GET /pets", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("200, default", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("2 operations, 0 named schemas, ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_counted_and_so_are_the_lines()
    {
        const string Xml = "content: { application/xml: { schema: { type: object, properties: { b: { type: string } } } } }";
        await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets.Replace(
            "operationId: addPet",
            "operationId: addPet\n      parameters: [{ name: a, in: query, required: true, " + Xml + " }]",
            StringComparison.Ordinal)));

        Assert.Contains("1 operations, 0 named schemas, ", _tool.Output, StringComparison.Ordinal);
        Assert.Matches(@" files with [1-9][0-9,]* lines; [1-9][0-9,]* lines of support code", _tool.Output);
        Assert.EndsWith("\n1 x INV2002 Operation left out\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_come_in_the_form_that_editors_read()
    {
        var exitCode = await _tool.RunAsync("check", _tool.Write("pets.yaml", "openapi: 9.0.0\ninfo: {}\n"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("pets.yaml(1,", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("): error INV1005: The version '9.0.0' is not known", _tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is generated.\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_operations_selects()
    {
        await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets), "--operations", "addPet; GET /nothing");

        Assert.DoesNotContain("listPets", _tool.Output.Split("Operation")[^1], StringComparison.Ordinal);
        Assert.Contains("error INV4001", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pets.overlay.yaml", null)]
    [InlineData("other.yaml", "other.yaml")]
    public async Task The_overlay_beside_the_document_or_the_one_that_is_named_is_applied(string file, string? named)
    {
        var spec = _tool.Write("pets.yaml", Pets);
        var overlay = _tool.Write(file, """
            overlay: 1.0.0
            info: { title: Less, version: 1.0.0 }
            actions:
              - target: $.paths['/pets'].post
                remove: true

            """);

        await _tool.RunAsync(named is null ? ["check", spec] : ["check", spec, "--overlay", overlay]);

        Assert.Contains("1 operations", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_are_written_for_reading()
    {
        await _tool.RunAsync(
            "check", _tool.Write("pets.yaml", Pets), "--out", _tool.PathOf("out"), "--root-namespace", "Acme");

        var client = await File.ReadAllTextAsync(_tool.PathOf(Path.Combine("out", "PetsClient.g.cs")));
        Assert.Contains("namespace Acme.Pets;", client, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_in_one_line()
    {
        var exitCode = await _tool.RunAsync("check", _tool.PathOf("nothing.yaml"));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("invitegen: Could not find file", _tool.Error, StringComparison.Ordinal);
        Assert.Single(_tool.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Text_of_a_document_cannot_command_the_terminal()
    {
        await _tool.RunAsync("check", _tool.Write("pets.json", """{ "openapi": "9\u001b[31m\n.0" }"""));

        Assert.DoesNotContain('\u001b', _tool.Output);
        Assert.Contains("The version '9 [31m .0' is not known", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_document_the_command_line_is_explained()
    {
        var exitCode = await _tool.RunAsync("check");

        Assert.Equal(1, exitCode);
        Assert.NotEmpty(_tool.Error);
    }
}
