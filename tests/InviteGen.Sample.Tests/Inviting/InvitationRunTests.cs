using ConsumerSample.Inviting;
using ConsumerSample.People;

namespace InviteGen.Sample.Tests.Inviting;

public class InvitationRunTests
{
    private readonly Tally _tally = new();

    [Fact]
    public async Task Never_are_more_people_read_than_one_batch_ahead_of_what_is_sent()
    {
        const int BatchSize = 10;
        var read = 0;
        var sent = 0;
        var mostHeld = 0;
        var operation = new FakeOperation(BatchSize, people =>
        {
            mostHeld = Math.Max(mostHeld, read - sent);
            sent += people.Count;
            return null;
        });

        await InviteAsync(operation, People(10_000).Select(person =>
        {
            read++;
            return person;
        }));

        Assert.Equal(10_000, sent);
        Assert.Equal(BatchSize, mostHeld);
    }

    [Fact]
    public async Task People_with_different_keys_do_not_share_a_request()
    {
        var requests = new List<string>();
        var operation = new FakeOperation(4, people =>
        {
            requests.Add(string.Join(' ', people.Select(person => person.Name)));
            return null;
        });

        await InviteAsync(operation, People(6).Select(person => person with { Role = person.Line % 2 == 0 ? "even" : "odd" }));

        Assert.Equal(["0 2", "1 3", "4", "5"], requests);
    }

    [Fact]
    public async Task People_whom_the_server_refuses_are_counted_with_the_reason()
    {
        await InviteAsync(new FakeOperation(3, people => people.Count == 3 ? "full" : null), People(5));

        Assert.Equal(2, _tally.Invited);
        Assert.Equal(2, _tally.Requests);
        Assert.Equal([new Reason("full", 3, 0)], _tally.Refused.All);
    }

    [Fact]
    public async Task Cancellation_stops_between_two_requests()
    {
        using var cancellation = new CancellationTokenSource();
        var operation = new FakeOperation(1, _ =>
        {
            cancellation.Cancel();
            return null;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new InvitationRun(operation, _tally).InviteAsync(People(3), static _ => { }, cancellation.Token));

        Assert.Equal(1, _tally.Invited);
    }

    [Fact]
    public void However_many_reasons_there_are_only_some_are_kept()
    {
        for (var i = 0; i < 1_000; i++)
        {
            _tally.NotSent.Add($"reason {i}", i);
        }

        Assert.Equal(1_000, _tally.NotSent.People);
        Assert.Equal(21, _tally.NotSent.All.Count);
        Assert.Equal(new Reason("other reasons", 980, 20), _tally.NotSent.All.Last());
    }

    private Task InviteAsync(FakeOperation operation, IAsyncEnumerable<Person> people) =>
        new InvitationRun(operation, _tally).InviteAsync(people, static _ => { }, CancellationToken.None);

    private static IAsyncEnumerable<Person> People(int count) => AsyncEnumerable.Range(0, count)
        .Select(i => new Person(i, $"{i}", $"{i}@example.com", null, null, [], null));
}
