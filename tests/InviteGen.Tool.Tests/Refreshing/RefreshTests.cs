namespace InviteGen.Tool.Tests.Refreshing;

public sealed class RefreshTests : IDisposable
{
    private readonly ToolRun _tool = new();
    private readonly LoopbackSite _site = new() { Body = Documents.ChangedPets };

    public void Dispose()
    {
        _site.Dispose();
        _tool.Dispose();
    }

    [Fact]
    public async Task A_new_version_is_shown_and_written()
    {
        Assert.Equal(0, await RefreshAsync("--yes"));

        Assert.Contains("BREAKING Query parameter 'limit'", _tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("pets.yaml: written\n", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(Documents.ChangedPets, _tool.Read("pets.yaml"));
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("no\n", false)]
    [InlineData("", false)]
    public async Task The_user_is_asked_before_a_new_version_is_written(string answer, bool isWritten)
    {
        _tool.Input = new StringReader(answer);

        Assert.Equal(isWritten ? 0 : 3, await RefreshAsync());

        Assert.Contains("Write pets.yaml? [y/N] ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(isWritten ? Documents.ChangedPets : Documents.Pets, _tool.Read("pets.yaml"));
    }

    [Fact]
    public async Task Without_a_console_nothing_is_written_unless_yes_is_given()
    {
        Assert.Equal(3, await RefreshAsync());

        Assert.EndsWith(
            "pets.yaml: not written. Write it with --yes (in a build: -p:InviteGenYes=true)\n", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(Documents.Pets, _tool.Read("pets.yaml"));
    }

    [Fact]
    public async Task An_unchanged_document_is_not_sent_again()
    {
        _site.Headers["ETag"] = "W/\"1\"";
        await RefreshAsync("--yes");

        Assert.Equal(0, await AgainAsync());

        Assert.Equal(["", "W/\"1\""], _site.Conditions);
        Assert.Equal("pets.yaml: up to date\n", _tool.Output);
    }

    [Fact]
    public async Task Without_an_entity_tag_the_date_of_the_last_change_is_the_condition()
    {
        _site.Headers["Last-Modified"] = "Tue, 03 Nov 2026 10:00:00 GMT";
        await RefreshAsync("--yes");

        await AgainAsync();

        Assert.Equal(["", "Tue, 03 Nov 2026 10:00:00 GMT"], _site.Conditions);
    }

    [Fact]
    public async Task A_file_that_was_edited_is_downloaded_without_a_condition()
    {
        _site.Headers["ETag"] = "\"1\"";
        await RefreshAsync("--yes");
        _tool.Write("pets.yaml", Documents.Pets);

        await AgainAsync();

        Assert.Equal(["", ""], _site.Conditions);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("openapi: 9.0.0\ninfo: {}\n")]
    [InlineData("")]
    public async Task A_response_that_is_not_a_document_is_never_written(string body)
    {
        _site.Body = body;

        Assert.Equal(1, await RefreshAsync("--yes"));

        Assert.Contains("does not return a readable OpenAPI document; pets.yaml is unchanged.", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(Documents.Pets, _tool.Read("pets.yaml"));
    }

    [Theory]
    [InlineData(404, "returns status 404.")]
    [InlineData(500, "returns status 500.")]
    public async Task A_status_other_than_200_is_an_error(int status, string complaint)
    {
        _site.Status = status;

        Assert.Equal(2, await RefreshAsync("--yes"));
        Assert.Contains(complaint, _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com/pets.yaml", "which is not encrypted; nothing is downloaded from there.")]
    [InlineData("/pets.yaml", "redirects too often.")]
    [InlineData("file:///etc/passwd", "which is not encrypted; nothing is downloaded from there.")]
    public async Task Redirects_to_addresses_that_are_not_encrypted_or_without_end_are_errors(string target, string complaint)
    {
        _site.Status = 302;
        _site.Headers["Location"] = target;

        Assert.Equal(2, await RefreshAsync("--yes"));
        Assert.Contains(complaint, _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com/pets.yaml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("pets.yaml")]
    public async Task An_address_that_does_not_start_with_https_is_refused(string url)
    {
        Assert.Equal(2, await _tool.RunAsync("refresh", _tool.Write("pets.yaml", Documents.Pets), "--url", url));
        Assert.Contains("does not start with https://.", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_larger_than_64_MiB_is_not_read()
    {
        _site.Body = new string('x', (64 * 1024 * 1024) + 1);

        Assert.Equal(2, await RefreshAsync("--yes"));
        Assert.Contains("is larger than 64 MiB.", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_does_not_exist_yet_is_downloaded()
    {
        _site.Body = Documents.Pets;

        Assert.Equal(0, await _tool.RunAsync(
            "refresh", _tool.PathOf("new.yaml"), "--url", _site.Url, "--yes", "--cache", _tool.PathOf("cache")));
        Assert.Equal(Documents.Pets, _tool.Read("new.yaml"));
    }

    [Fact]
    public async Task Only_documents_of_a_project_that_have_a_source_are_downloaded()
    {
        var (pets, own) = (_tool.Write("pets.yaml", Documents.Pets), _tool.Write("own.yaml", Documents.Pets));
        var list = _tool.Write("list", $"spec={pets}\nsource={_site.Url}\nspec={own}\n");

        Assert.Equal(0, await _tool.RunAsync("refresh", "--inputs", list, "--yes", "--cache", _tool.PathOf("cache")));

        Assert.Equal(Documents.ChangedPets, _tool.Read("pets.yaml"));
        Assert.Equal(Documents.Pets, _tool.Read("own.yaml"));
        Assert.Single(_site.Conditions);
    }

    private Task<int> RefreshAsync(params string[] options)
    {
        _tool.Write("pets.yaml", Documents.Pets);
        return AgainAsync(options);
    }

    private Task<int> AgainAsync(params string[] options)
    {
        _tool.Forget();
        return _tool.RunAsync(
            ["refresh", _tool.PathOf("pets.yaml"), "--url", _site.Url, "--cache", _tool.PathOf("cache"), .. options]);
    }
}
