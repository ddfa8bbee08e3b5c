using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Text;

public class MarkdownPageTests
{
    [Theory]
    [InlineData("# A\n\n```yaml\nopenapi: 3.0.3\n«info»: x\n```\n")]
    [InlineData("# A\n\n````yaml /openapi/brms.json post /api/users\nopenapi: 3.0.3\n«info»: x\n````\n```yaml\nopenapi: x\n```")]
    [InlineData("~~~yml\r\nopenapi: 3.0.3\r\n«info»: x\r\n~~~\r\n")]
    [InlineData("- item\n\n  ```yaml\n  openapi: 3.0.3\n  «info»: x\n  ```\n")]
    [InlineData("```json\n{\"openapi\": \"3.0.3\",\n \"«info»\": 1}\n```\n")]
    [InlineData("```yaml\nother: 1\n```\n```yaml\nswagger: '2.0'\n«info»: x\n```")]
    [InlineData("```yaml\nopenapi: 3.0.3\n«info»: |\n  ~~~\n  text\n")]
    [InlineData("😀 `code`\n```YAML\nopenapi: 3.0.3\n«info»: x\n```\n")]
    public void The_first_openapi_block_is_read_at_the_lines_of_the_page(string marked)
    {
        var expected = Marked.Parse(marked);
        var body = SpecBody.Of(new("page.md", expected.Content), default)!;
        var range = TreeReader.Read(body, default).Root.Child("info")!.Location.Range;
        var actual = expected.Content[range.Start.Offset..range.End.Offset].Trim('"');
        Assert.Equal("info", actual);
        Assert.Equal(expected.Content.LastIndexOf("info", expected.End, StringComparison.Ordinal), expected.Start);
        Assert.InRange(expected.Start, range.Start.Offset, range.End.Offset);
    }

    [Theory]
    [InlineData("no code")]
    [InlineData("```yaml\na: 1\n```")]
    [InlineData("```text\nopenapi: 3.0.3\n```")]
    [InlineData("```yaml\n```")]
    [InlineData("```yaml")]
    public void A_page_without_such_a_block_holds_no_document(string page) => Assert.Null(SpecBody.Of(new("page.md", page), default));

    [Fact]
    public void A_page_of_many_blocks_is_read_in_one_walk()
    {
        var page = string.Concat(Enumerable.Repeat("```yaml\na: 1\n```\n", 120_000));
        var body = SpecBody.Of(new("page.md", page + "```yaml\nopenapi: 3.0.3\n```\n"), default);
        Assert.Equal("openapi: 3.0.3", body!.Content.Trim());
        Assert.Equal(page.Length + "```yaml\nopenapi: 3.0.3".Length, body.Content.Length);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_not_searched()
    {
        var page = "```yaml\nopenapi: 3.0.3\n```\n" + new string(' ', TreeLimits.Length);
        Assert.Same(page, SpecBody.Of(new("page.md", page), default)!.Content);
    }

    [Fact]
    public void A_search_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => SpecBody.Of(new("page.md", "# A\n"), new CancellationToken(canceled: true)));
}
