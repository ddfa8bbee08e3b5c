using System.Text.Json;

namespace InviteGen.Tool.Tests.Diffing;

public sealed class FormatTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Markdown_is_grouped_by_operation_and_counted()
    {
        await _tool.RunAsync(
            "diff", _tool.Write("old.yaml", Documents.Pets), _tool.Write("new.yaml", Documents.ChangedPets), "--format", "markdown");

        Assert.StartsWith(
            """
            ## What changed in Pets

            | | changes |
            | --- | ---: |
            | 🔴 breaking | 2 |
            | 🟠 risky | 0 |
            | 🟢 compatible | 1 |

            ### `GET /pets`

            """.ReplaceLineEndings("\n"),
            _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_takes_text_of_a_document_for_text()
    {
        await DiffHostileAsync("markdown");

        Assert.StartsWith(
            "## What changed in \\<img src\\=x onerror\\=alert\\(1\\)\\>\\</script\\>",
            _tool.Output, StringComparison.Ordinal);
        Assert.Contains("``+ \"<img src=x", _tool.Output.Replace("`` ", "``", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", _tool.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SARIF_names_its_rules_and_places()
    {
        await _tool.RunAsync(
            "diff", _tool.Write("old.yaml", Documents.Pets), _tool.Write("new.yaml", Documents.ChangedPets), "--format", "sarif");

        using var json = JsonDocument.Parse(_tool.Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(rules.Distinct(), rules);
        Assert.All(results, result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
        Assert.Equal(["error", "error", "note"], results.Select(result => result.GetProperty("level").GetString()));
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(8, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute, out _));
    }

    [Fact]
    public async Task HTML_takes_text_of_a_document_for_text()
    {
        await DiffHostileAsync("html");

        Assert.DoesNotContain("<img", _tool.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</script><script>", _tool.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', _tool.Output);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("\\u202e", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTML_asks_for_nothing_from_elsewhere()
    {
        await DiffHostileAsync("html");

        Assert.Contains("default-src 'none'", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=\"", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTML_of_nothing_says_so()
    {
        var spec = _tool.Write("old.yaml", Documents.Pets);

        await _tool.RunAsync("diff", spec, spec, "--format", "html");

        Assert.Contains("No changes that affect clients.", _tool.Output, StringComparison.Ordinal);
    }

    private Task<int> DiffHostileAsync(string format)
    {
        const string Hostile = "\"<img src=x onerror=alert(1)></script><script>alert(2)</script> \\u202E`@everyone`\"";
        return _tool.RunAsync(
            "diff",
            _tool.Write("old.yaml", Documents.Pets),
            _tool.Write("new.yaml", Documents.Pets
                .Replace("title: Pets", "title: " + Hostile, StringComparison.Ordinal)
                .Replace("tag:", Hostile + ":", StringComparison.Ordinal)),
            "--format", format);
    }
}
