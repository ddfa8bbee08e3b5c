using System.Text.Json;
using ConsumerSample.ClientSupport;
using ConsumerSample.CyberArkIdentity;
using ConsumerSample.People;

namespace ConsumerSample.Targets;

/// <summary>Invites users of a CyberArk Identity tenant by SMS, with one request for each.</summary>
internal sealed class CyberArkSmsInvitations(ICyberArkIdentityClient client) : IInvitationOperation
{
    public string Key => "cyberark-sms";

    public string System => "CyberArk Identity";

    public string Title => "Send invitation SMS";

    public int BatchSize => 1;

    // The request has no body; the only person is in the query.
    public string PeoplePointer => "";

    public string? Missing(Person person) => person switch
    {
        { CyberArkId: null } => "no CyberArkId in the file",
        { Phone: null } => "no phone number in the file",
        _ => null,
    };

    public string GroupKey(Person person) => "";

    public async Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendSmsInviteAsync(people[0].CyberArkId!.Value, cancellationToken);
            return null;
        }
        catch (ApiException<JsonElement> failure)
        {
            return $"200 with an error: {failure.Error}";
        }
    }
}
