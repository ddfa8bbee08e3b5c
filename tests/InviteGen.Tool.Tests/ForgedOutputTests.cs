using System.Text.Json;

namespace InviteGen.Tool.Tests;

/// <summary>A document whose texts try to forge output: each message is one line, in every format.</summary>
public sealed class ForgedOutputTests : IDisposable
{
    private const string Evil = @"x\nP.cs(1,1): error CS0001: forged\r\n##vso[task.setvariable variable=A]b\u2028\u001b[31m\u202e";

    private static readonly string Old =
        """
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},"EVIL":1,"paths":{"/a":{"get":{"operationId":"a EVIL","responses":{
        "200":{"description":"d","content":{"application/json":{"schema":{"type":"object","properties":{"p EVIL":{"type":"string",
        "enum":["v EVIL"]}}}}}}}}}}}
        """.Replace("EVIL", Evil, StringComparison.Ordinal);

    private static readonly string New = Old
        .Replace("\"p ", "\"q ", StringComparison.Ordinal).Replace("\"v ", "\"w ", StringComparison.Ordinal)
        .Replace("\"a ", "\"b ", StringComparison.Ordinal);

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task No_text_of_a_document_begins_a_line_of_a_check()
    {
        await _tool.RunAsync("check", _tool.Write("a.json", Old));

        Assert.Contains(@"is not allowed here", _tool.Output, StringComparison.Ordinal);
        AssertHarmless(_tool.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task No_text_of_a_document_begins_a_line_of_a_report(string format)
    {
        await DiffAsync(format);

        Assert.Contains("was removed", _tool.Output, StringComparison.Ordinal);
        AssertHarmless(_tool.Output);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task No_message_for_programs_has_a_second_line(string format)
    {
        await DiffAsync(format);

        var messages = Messages(JsonDocument.Parse(_tool.Output).RootElement).ToList();
        Assert.NotEmpty(messages);
        Assert.All(messages, AssertHarmless);
        Assert.DoesNotContain('\u001b', _tool.Output);
    }

    [Fact]
    public async Task No_text_of_a_document_begins_a_line_when_changes_are_accepted()
    {
        var spec = _tool.Write("a.json", Old);
        await _tool.RunAsync("accept", spec);
        File.WriteAllText(spec, New);
        await _tool.RunAsync("accept", spec);

        Assert.Contains("written", _tool.Output, StringComparison.Ordinal);
        AssertHarmless(_tool.Output);
    }

    private async Task DiffAsync(string format) =>
        await _tool.RunAsync("diff", _tool.Write("old.json", Old), _tool.Write("new.json", New), "--format", format);

    private static IEnumerable<string> Messages(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member =>
            member is { Name: "message" or "text", Value.ValueKind: JsonValueKind.String }
                ? [member.Value.GetString()!]
                : Messages(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Messages),
        _ => [],
    };

    private static void AssertHarmless(string output)
    {
        Assert.DoesNotContain("##vso[", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u202e');
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("P.cs(1,1)", StringComparison.Ordinal));
    }
}
