using ConsumerSample.People;
using ConsumerSample.Wavefront;

namespace ConsumerSample.Targets;

/// <summary>Invites users to a Wavefront customer.</summary>
internal sealed class WavefrontInvitations(IWavefrontClient client) : IInvitationOperation
{
    public string Key => "wavefront";

    public string System => "Wavefront";

    public string Title => "Invite users";

    // The product documents no limit. This one keeps requests small.
    public int BatchSize => 50;

    public string PeoplePointer => "";

    public string? Missing(Person person) => null;

    public string GroupKey(Person person) => "";

    public async Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        await client.InviteUsersAsync([.. people.Select(User)], cancellationToken);
        return null;
    }

    private static UserToCreate User(Person person) => new()
    {
        EmailAddress = person.Email,
        UserGroups = person.Groups.Count > 0 ? person.Groups : null,
        Roles = person.Role is { } role ? [role] : null,
    };
}
