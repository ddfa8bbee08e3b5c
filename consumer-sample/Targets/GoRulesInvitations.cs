using ConsumerSample.GoRules;
using ConsumerSample.People;

namespace ConsumerSample.Targets;

/// <summary>Invites people to an organisation of GoRules BRMS.</summary>
internal sealed class GoRulesInvitations(IGoRulesClient client) : IInvitationOperation
{
    public string Key => "gorules";

    public string System => "GoRules";

    public string Title { get; init; } = "Invite users";

    /// <summary>The product documents a maximum of 10. The demonstration tries more, to show that the validator refuses it.</summary>
    public int BatchSize { get; init; } = 10;

    public string PeoplePointer => "/emails";

    public string? Missing(Person person) => null;

    public string GroupKey(Person person) => "";

    public async Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var request = new InviteUsersRequest { Emails = [.. people.Select(person => person.Email)] };
        var invitations = await client.InviteUsersAsync(request, cancellationToken);
        return invitations.Count == people.Count
            ? null
            : $"{invitations.Count} of {people.Count} invitations were created";
    }
}
