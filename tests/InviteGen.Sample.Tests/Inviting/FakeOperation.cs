using ConsumerSample.People;
using ConsumerSample.Targets;

namespace InviteGen.Sample.Tests.Inviting;

/// <summary>An operation that does what the test says.</summary>
internal sealed class FakeOperation(int batchSize, Func<IReadOnlyList<Person>, string?> send) : IInvitationOperation
{
    public string Key => "fake";

    public string System => "Fake";

    public string Title => "Invite";

    public int BatchSize => batchSize;

    public string PeoplePointer => "/people";

    public string? Missing(Person person) => null;

    public string GroupKey(Person person) => person.Role ?? "";

    public Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken) =>
        Task.FromResult(send(people));
}
