using ConsumerSample.ClientSupport;
using ConsumerSample.People;
using ConsumerSample.SmartDocumentor;

namespace ConsumerSample.Targets;

/// <summary>
/// Invites users to a SmartDocumentor tenant. The server refuses a whole request because of one unknown role, so people are
/// grouped by role: an unknown role then affects only people with this role.
/// </summary>
internal sealed class SmartDocumentorInvitations(ISmartDocumentorClient client) : IInvitationOperation
{
    public string Key => "smartdocumentor";

    public string System => "SmartDocumentor";

    public string Title => "Invite users";

    // The product documents no limit. This one keeps requests small.
    public int BatchSize => 50;

    public string PeoplePointer => "/users";

    public string? Missing(Person person) => person.Role is null ? "no role in the file" : null;

    public string GroupKey(Person person) => person.Role!;

    public async Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var request = new InviteUsersRequest { Users = [.. people.Select(User)] };
        return await client.InviteUsersWithResponseAsync(request, cancellationToken) switch
        {
            InviteUsersResponse.Ok => null,
            InviteUsersResponse.BadRequest refusal => Text(refusal.Value),
            InviteUsersResponse.InternalServerError failure => Text(failure.Value),
            var other => throw other.ToException(),
        };
    }

    private static ExternalUserModel User(Person person) => new() { Email = person.Email, RoleName = person.Role! };

    private static string Text(ApiProblem problem) => $"{problem.Status} {problem.Title}: {problem.Detail}";
}
