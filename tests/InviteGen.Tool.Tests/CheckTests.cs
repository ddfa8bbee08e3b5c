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
    public async Task The_generated_operations_are_listed()
    {
        var exitCode = await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets));

        Assert.Equal(0, exitCode);
        Assert.Contains("GET /pets", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("200, default", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("2 operations, 0 named schemas, ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_that_are_left_out_and_lines_of_code_are_counted()
    {
        const string Xml = "content: { application/xml: { schema: { type: object, properties: { b: { type: string } } } } }";
        await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets.Replace(
            "operationId: addPet",
            "operationId: addPet\n      parameters: [{ name: a, in: query, required: true, " + Xml + " }]",
            StringComparison.Ordinal)));

        Assert.Contains("1 operation, 0 named schemas, ", _tool.Output, StringComparison.Ordinal);
        Assert.Matches(@" files with [1-9][0-9,]* lines; [1-9][0-9,]* lines of support code", _tool.Output);
        Assert.EndsWith("\n1 x INV2002 Operation left out\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_printed_in_the_form_that_editors_read()
    {
        var exitCode = await _tool.RunAsync("check", _tool.Write("pets.yaml", "openapi: 9.0.0\ninfo: {}\n"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("pets.yaml(1,", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("): error INV1005: OpenAPI version '9.0.0' is not supported", _tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is generated.\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_are_selected_by_a_list_of_patterns()
    {
        await _tool.RunAsync("check", _tool.Write("pets.yaml", Pets), "--operations", "addPet; GET /nothing");

        Assert.DoesNotContain("listPets", _tool.Output.Split("Operation")[^1], StringComparison.Ordinal);
        Assert.Contains("error INV4001", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--grouping", true)]
    [InlineData("--interfaces", false)]
    public async Task A_client_is_divided_by_tags(string option, bool hasClass)
    {
        var spec = _tool.Write("zoo.yaml", Pets.Replace("listPets", "listPets\n      tags: [pets]", StringComparison.Ordinal));

        Assert.Equal(0, await _tool.RunAsync("check", spec, "--out", _tool.PathOf("code"), option, "Tag"));

        Assert.True(File.Exists(_tool.PathOf("code/IZooPetsClient.g.cs")));
        Assert.Equal(hasClass, File.Exists(_tool.PathOf("code/ZooPetsClient.g.cs")));
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

        Assert.Contains("1 operation,", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_generated_files_are_written_to_a_folder()
    {
        await _tool.RunAsync(
            "check", _tool.Write("pets.yaml", Pets), "--out", _tool.PathOf("out"), "--root-namespace", "Acme");

        var client = await File.ReadAllTextAsync(_tool.PathOf(Path.Combine("out", "PetsClient.g.cs")));
        Assert.Contains("namespace Acme.Pets;", client, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_reported_on_one_line()
    {
        var exitCode = await _tool.RunAsync("check", _tool.PathOf("nothing.yaml"));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("invitegen: Could not find file", _tool.Error, StringComparison.Ordinal);
        Assert.Single(_tool.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Text_of_a_document_cannot_control_the_terminal()
    {
        await _tool.RunAsync("check", _tool.Write("pets.json", """{ "openapi": "9\u001b[31m\n.0" }"""));

        Assert.DoesNotContain('\u001b', _tool.Output);
        Assert.Contains("OpenAPI version '9\\u001B[31m .0' is not supported", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_document_the_command_line_is_an_error()
    {
        var exitCode = await _tool.RunAsync("check");

        Assert.Equal(1, exitCode);
        Assert.NotEmpty(_tool.Error);
    }

    [Theory]
    [InlineData("invitegen: argument 2 is empty.\n", "check", "")]
    [InlineData("invitegen: the value of --out is empty.\n", "check", "pets.yaml", "--out", "")]
    public async Task An_empty_argument_is_reported(string message, params string[] args)
    {
        Assert.Equal(1, await _tool.RunAsync(args));
        Assert.Equal(message, _tool.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stack_trace_is_printed_only_on_request(bool isVerbose)
    {
        using var error = new StringWriter { NewLine = "\n" };
        string[] args = ["check", _tool.Write("pets.yaml", Pets), .. isVerbose ? ["--verbose"] : Array.Empty<string>()];

        var exitCode = await InviteGenCommand.RunAsync(args, new FailingWriter(), error);

        Assert.Equal(4, exitCode);
        Assert.StartsWith(
            "invitegen: InviteGen failed: InvalidOperationException: Full. (InviteGen.Tool.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(isVerbose, error.ToString().Contains("   at InviteGen.Tool.", StringComparison.Ordinal));
        Assert.Equal(isVerbose, error.ToString().TrimEnd().Contains('\n', StringComparison.Ordinal));
    }

    private sealed class FailingWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("Full.");

        public override void Write(string? value) => throw new InvalidOperationException("Full.");

        public override void WriteLine(string? value) => throw new InvalidOperationException("Full.");
    }
}
