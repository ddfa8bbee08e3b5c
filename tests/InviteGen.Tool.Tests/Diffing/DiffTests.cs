using System.Text.Json;

namespace InviteGen.Tool.Tests.Diffing;

public sealed class DiffTests : IDisposable
{
    private const string Tightened =
        "Query parameter 'limit' of GET /pets must be at most 50 (was: 100); the server may reject values that it accepted before";

    private readonly ToolRun _tool = new();
    private readonly string _old;
    private readonly string _new;

    public DiffTests()
    {
        _old = _tool.Write("old.yaml", Documents.Pets);
        _new = _tool.Write("new.yaml", Documents.ChangedPets);
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task JSON_has_an_object_for_each_change()
    {
        await _tool.RunAsync("diff", _old, _new, "--format", "json");

        using var json = JsonDocument.Parse(_tool.Output);
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(3, changes.Count);
        Assert.Equal(
            $$"""
            {
              "slug": "request-parameter-max-decreased",
              "id": "INV3206",
              "verdict": "breaking",
              "wire": "breaks",
              "source": "none",
              "direction": "request",
              "operation": "GET /pets",
              "operations": [
                "GET /pets"
              ],
              "pointer": "/paths/~1pets/get/parameters/0/schema/maximum",
              "file": "new.yaml",
              "line": 8,
              "message": "{{Tightened}}"
            }
            """.ReplaceLineEndings("\n"),
            changes[0].GetRawText().Replace("\n    ", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_shows_what_was_and_what_is()
    {
        await _tool.RunAsync("diff", _old, _new);

        Assert.StartsWith(
            $"""
            GET /pets
              BREAKING {Tightened}
                new.yaml(8) INV3206 request-parameter-max-decreased; deployed clients fail, C# code unchanged
                - query limit: integer [maximum=100]
                + query limit: integer [maximum=50]

            """.ReplaceLineEndings("\n"),
            _tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nChanges: 2 breaking, 0 risky, 1 compatible.\n", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _tool.Output);
    }

    [Fact]
    public async Task A_lock_stands_for_the_document_that_it_was_written_for()
    {
        await _tool.RunAsync("diff", _old, _new, "--format", "json");
        var ofDocuments = _tool.Output;
        _tool.Forget();

        await _tool.RunAsync("diff", _tool.Write("old.lock", Documents.PetsLock), _new, "--format", "json");

        Assert.Equal(ofDocuments, _tool.Output);
    }

    [Theory]
    [InlineData("breaking", 3)]
    [InlineData("none", 0)]
    public async Task The_exit_code_says_whether_it_is_too_much(string level, int expected)
    {
        Assert.Equal(expected, await _tool.RunAsync("diff", _old, _new, "--fail-on", level));
    }

    [Theory]
    [InlineData("breaking", 0)]
    [InlineData("risky", 0)]
    [InlineData("compatible", 3)]
    public async Task What_is_compatible_fails_only_who_asks_for_it(string level, int expected)
    {
        var more = _tool.Write("more.yaml", Documents.Pets.Replace(
            "    tag:", "    name: { type: string }\n        tag:", StringComparison.Ordinal));

        Assert.Equal(expected, await _tool.RunAsync("diff", _old, more, "--fail-on", level));
    }

    [Fact]
    public async Task The_same_document_has_no_changes()
    {
        Assert.Equal(0, await _tool.RunAsync("diff", _old, _old, "--fail-on", "compatible"));
        Assert.Equal("No changes that affect clients.\n", _tool.Output);
    }

    [Fact]
    public async Task A_document_without_operations_promises_nothing()
    {
        var none = _tool.Write("none.yaml", "openapi: 3.0.3\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n");

        Assert.Equal(3, await _tool.RunAsync("diff", _old, none));
        Assert.Contains("- GET /pets #listPets", _tool.Output, StringComparison.Ordinal);

        Assert.Equal(0, await _tool.RunAsync("diff", none, _old));
    }

    [Theory]
    [InlineData("2999-01-01", "api-path-removed-before-sunset")]
    [InlineData("2020-01-01", "api-path-removed-with-deprecation")]
    public async Task What_goes_before_its_day_is_told_apart(string sunset, string slug)
    {
        var old = _tool.Write("sunset.yaml", Documents.Pets.Replace(
            "operationId", $"deprecated: true\n      x-sunset: '{sunset}'\n      operationId", StringComparison.Ordinal));
        var none = _tool.Write("none.yaml", Documents.Pets.Replace("/pets", "/others", StringComparison.Ordinal));

        await _tool.RunAsync("diff", old, none, "--format", "json");

        Assert.Contains($"\"slug\": \"{slug}\"", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_a_document_are_told_and_fail()
    {
        Assert.Equal(1, await _tool.RunAsync("diff", _old, _tool.Write("bad.yaml", "openapi: 9.0.0\ninfo: {}\n")));

        Assert.Contains("bad.yaml(1,", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("", _tool.Output);
    }

    [Fact]
    public async Task A_file_is_written_whole()
    {
        await _tool.RunAsync("diff", _old, _new, "--output", _tool.PathOf("report.txt"));

        Assert.EndsWith("1 compatible.\n", _tool.Read("report.txt"), StringComparison.Ordinal);
        Assert.Equal("", _tool.Output);
    }
}
