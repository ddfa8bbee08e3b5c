using System.Globalization;
using System.Reflection;
using InviteGen.Bench.Hostile.Server;

namespace InviteGen.Generated.Tests.Hostile;

/// <summary>Servers whose sequences are wrong or have no end. Sequences have no time limit, so those are left or cancelled.</summary>
public sealed class HostileSequenceTests : HostileTest
{
    private const string TooLong = "200: an item of the body is longer than 1048576 bytes (MaxResponseBytes).";
    private const string NotJson = "200: an item of the body does not match the API description…";

    [Theory]
    [InlineData("an event line without end", TooLong)]
    [InlineData("an event without end", TooLong)]
    [InlineData("an event id without end", TooLong)]
    [InlineData("events that are cut off", "1 of 1")]
    [InlineData("events of something else", "0 of 2")]
    [InlineData("events that are reset", Failed)]
    public Task Events_that_are_wrong(string way, string expected) => ExpectAsync(expected, async client =>
    {
        var (read, all) = (0, 0);
        await foreach (var one in client.GetEventsStreamAsync(way))
        {
            (read, all) = (read + (one.Fault is null ? 1 : 0), all + 1);
        }

        return $"{read} of {all}";
    });

    [Theory]
    [InlineData("a line without end", TooLong)]
    [InlineData("a line that is no JSON", NotJson)]
    [InlineData("a line that is cut off", NotJson)]
    [InlineData("lines that are reset", Failed)]
    public Task Lines_that_are_wrong(string way, string expected) => ExpectAsync(expected, async client =>
    {
        var all = 0;
        await foreach (var one in client.GetLinesStreamAsync(way))
        {
            all++;
        }

        return all.ToString(CultureInfo.InvariantCulture);
    });

    [Theory]
    [InlineData("comments without end")]
    [InlineData("events that fall silent")]
    [InlineData("events without end")]
    public Task Waiting_for_events_can_be_cancelled(string way) => ExpectAsync("cancelled", async client =>
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var one in client.GetEventsStreamAsync(way, end.Token))
            {
                Assert.Equal("a", one.Data.Text);
            }
        });
        return "cancelled";
    });

    [Theory]
    [InlineData("empty lines without end")]
    public Task Waiting_for_lines_can_be_cancelled(string way) => ExpectAsync("cancelled", async client =>
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await client.GetLinesStreamAsync(way, end.Token).GetAsyncEnumerator(end.Token).MoveNextAsync());
        return "cancelled";
    });

    [Fact]
    public Task Leaving_the_loop_ends_events_without_end() => ExpectAsync("left", async client =>
    {
        await foreach (var one in client.GetEventsStreamAsync("events without end"))
        {
            Assert.Equal("a", one.Data.Text);
            break;
        }

        return "left";
    });

    /// <summary>The list is also that of a run of bench.</summary>
    [Fact]
    public void Every_way_to_misbehave_is_tried()
    {
        var tried = typeof(HostileTest).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HostileTest)))
            .SelectMany(type => type.GetMethods()).SelectMany(method => method.GetCustomAttributesData())
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => ((IReadOnlyList<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value as string)
            .Append("a number header that is text");

        Assert.Empty(Misbehaviours.All.Select(one => one.Name).Except(tried));
    }
}
