using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Notices;

namespace InviteGen.Generated.Tests.Webhooks;

/// <summary>What the API sends is read, and what it is answered with is written.</summary>
public sealed class WebhookTests
{
    private const string Id = "8d3c2c1e-5b0f-4b7c-9d5e-0a1b2c3d4e5f";

    [Fact]
    public void A_webhook_is_read()
    {
        var sent = NoticesWebhooks.ReadInvitationSent(Encoding.UTF8.GetBytes(
            $$$"""{"event":"invitation.sent","invitation":{"id":"{{{Id}}}","email":"ada@example.com"}}"""));

        Assert.Equal(new Invitation { Id = Guid.Parse(Id), Email = "ada@example.com" }, sent.Invitation);
    }

    [Fact]
    public void A_byte_order_mark_before_a_webhook_is_ignored()
    {
        var sent = NoticesWebhooks.ReadSubscribeOnAccepted(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($$"""{"id":"{{Id}}","email":"a@b.c"}""")]);

        Assert.Equal("a@b.c", sent.Email);
    }

    [Fact]
    public void A_missing_property_of_a_webhook_is_named()
    {
        var fault = Assert.Throws<JsonReadException>(
            () => NoticesWebhooks.ReadInvitationSent("""{"event":"invitation.sent","invitation":{"email":"a@b.c"}}"""u8));

        Assert.Equal("/invitation", fault.Pointer);
        Assert.Contains("id", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_of_a_webhook_can_be_validated()
    {
        var invitation = NoticesWebhooks.ReadSubscribeOnAccepted(
            Encoding.UTF8.GetBytes($$"""{"id":"{{Id}}","email":"{{new string('a', 21)}}"}"""));

        Assert.Equal("/email", Assert.Single(InvitationValidator.Validate(invitation)).Pointer);
    }

    [Fact]
    public void The_response_to_a_webhook_is_written()
    {
        Assert.Equal("""{"keep":true}"""u8.ToArray(), NoticesWebhooks.WriteInvitationSentOk(new Verdict { Keep = true }));
    }

    [Fact]
    public void A_webhook_without_a_body_has_no_method()
    {
        Assert.Equal(
            ["ReadInvitationSent", "ReadSubscribeOnAccepted", "WriteInvitationSentOk"],
            typeof(NoticesWebhooks).GetMethods().Where(method => method.IsStatic).Select(method => method.Name).Order());
    }
}
