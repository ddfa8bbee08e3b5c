namespace InviteGen.Runtime.Tests;

/// <summary>A body in a buffer that is rented, at most as long as is allowed, whatever length was announced.</summary>
public sealed class PooledBodyTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(255, null)]
    [InlineData(256, null)]
    [InlineData(257, null)]
    [InlineData(4096, null)]
    [InlineData(4097, null)]
    [InlineData(100_000, null)]
    [InlineData(300, 300L)]
    [InlineData(300, 0L)]
    [InlineData(300, 5L)]
    [InlineData(5, 300L)]
    [InlineData(3_000_000, 3_000_000L)]
    [InlineData(10, long.MaxValue - 1)]
    [InlineData(10, long.MaxValue)]
    [InlineData(10, -1L)]
    public async Task A_body_is_read_whole_whatever_length_was_announced(int length, long? announced)
    {
        using var body = await PooledBody.ReadAsync(new MemoryStream(Bytes(length)), announced, 10_000_000, default);
        Assert.Equal(Bytes(length), body.Bytes.ToArray());
        Assert.False(body.IsTruncated);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    [InlineData(5000, true)]
    public async Task A_body_that_is_longer_than_allowed_is_cut_off(int length, bool isTruncated)
    {
        foreach (var announced in new long?[] { null, length, 1 })
        {
            using var body = await PooledBody.ReadAsync(new MemoryStream(Bytes(length)), announced, 100, default);
            Assert.Equal(Bytes(Math.Min(length, 100)), body.Bytes.ToArray());
            Assert.Equal(isTruncated, body.IsTruncated);
        }
    }

    [Fact]
    public async Task The_largest_limit_does_not_overflow()
    {
        using var body = await PooledBody.ReadAsync(new MemoryStream(Bytes(10)), null, int.MaxValue, default);
        Assert.Equal(10, body.Bytes.Length);
    }

    [Fact]
    public async Task Disposing_twice_returns_the_buffer_once()
    {
        var body = await PooledBody.ReadAsync(new MemoryStream(Bytes(10)), null, 100, default);
        body.Dispose();
        body.Dispose();
        Assert.True(body.Bytes.IsEmpty);
    }

    [Fact]
    public async Task A_failure_of_the_stream_is_passed_on() => await Assert.ThrowsAsync<IOException>(
        () => PooledBody.ReadAsync(new BrokenStream(Bytes(3), _ => throw new IOException("reset")), null, 100, default));

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)i)];
}
