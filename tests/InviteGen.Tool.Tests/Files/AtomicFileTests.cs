using InviteGen.Tool.Files;

namespace InviteGen.Tool.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_text_is_UTF_8_without_a_byte_order_mark()
    {
        await AtomicFile.WriteAsync(_tool.PathOf("a.lock"), "›\n", CancellationToken.None);

        Assert.Equal([0xE2, 0x80, 0xBA, 0x0A], await File.ReadAllBytesAsync(_tool.PathOf("a.lock")));
    }

    [Fact]
    public async Task Who_stops_it_finds_the_old_text_and_nothing_beside_it()
    {
        var path = _tool.Write("a.lock", "old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AtomicFile.WriteAsync(path, "new", new CancellationToken(canceled: true)));

        Assert.Equal("old", _tool.Read("a.lock"));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        var path = _tool.Write("a.lock", "old");
        File.CreateSymbolicLink(_tool.PathOf("b.lock"), path);

        await AtomicFile.WriteAsync(_tool.PathOf("b.lock"), "new", CancellationToken.None);

        Assert.Equal("new", _tool.Read("a.lock"));
        Assert.NotNull(new FileInfo(_tool.PathOf("b.lock")).LinkTarget);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_removed()
    {
        var path = _tool.Write("a.lock", "old");
        _tool.Write(".a.lock.k3j2h1x9.abc.draft", "ne");

        await AtomicFile.WriteAsync(path, "new", CancellationToken.None);

        Assert.Equal(["a.lock"], Names());
        Assert.Equal("new", _tool.Read("a.lock"));
    }

    [Fact]
    public async Task What_another_run_is_writing_stays()
    {
        var path = _tool.Write("a.lock", "old");
        await using var other = new FileStream(
            _tool.PathOf(".a.lock.k3j2h1x9.abc.draft"), FileMode.CreateNew, FileAccess.Write, FileShare.Delete);

        await AtomicFile.WriteAsync(path, "new", CancellationToken.None);

        Assert.Equal([".a.lock.k3j2h1x9.abc.draft", "a.lock"], Names());
    }

    [Fact]
    public void Drafts_of_other_files_stay()
    {
        _tool.Write(".b.lock.k3j2h1x9.abc.draft", "ne");
        _tool.Write("a.draft", "mine");

        AtomicFile.Recover(_tool.PathOf("a.lock"));

        Assert.Equal([".b.lock.k3j2h1x9.abc.draft", "a.draft"], Names());
    }

    private IEnumerable<string?> Names() =>
        Directory.GetFiles(Path.GetDirectoryName(_tool.PathOf("a"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
