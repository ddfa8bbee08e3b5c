using ConsumerSample.ClientSupport;
using ConsumerSample.CyberArkIdentity;
using ConsumerSample.People;

namespace ConsumerSample.Targets;

/// <summary>
/// Invites users of a CyberArk Identity tenant by e-mail. A request has one role, so people are grouped by role.
/// </summary>
internal sealed class CyberArkInvitations(ICyberArkIdentityClient client) : IInvitationOperation
{
    public string Key => "cyberark";

    public string System => "CyberArk Identity";

    public string Title => "Invite users";

    // The product documents no limit. This one keeps requests small.
    public int BatchSize => 50;

    public string PeoplePointer => "/Entities";

    public string? Missing(Person person) => person.CyberArkId is null ? "no CyberArkId in the file" : null;

    public string GroupKey(Person person) => person.Role ?? "";

    public async Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var request = new InviteUsersRequest
        {
            Entities = [.. people.Select(Entity)],
            EmailInvite = true,
            Role = people[0].Role is { } role ? role : default(Optional<string?>),
        };
        return await client.InviteUsersWithResponseAsync(request, cancellationToken) switch
        {
            InviteUsersResponse.Ok => null,
            InviteUsersResponse.OkWithError failure => $"200 with an error: {failure.Error}",
            var other => throw other.ToException(),
        };
    }

    private static InviteEntity Entity(Person person) => new()
    {
        Type = InviteEntityType.User,
        Guid = person.CyberArkId!.Value,
        Name = person.Name,
    };
}
