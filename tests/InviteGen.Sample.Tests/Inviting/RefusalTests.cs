using ConsumerSample.ClientSupport;
using ConsumerSample.Inviting;

namespace InviteGen.Sample.Tests.Inviting;

public class RefusalTests
{
    [Theory]
    [InlineData("/users/3/email", "/users", 3, "email: must be good")]
    [InlineData("/emails/3", "/emails", 3, "emails: must be good")]
    [InlineData("/3/emailAddress", "", 3, "emailAddress: must be good")]
    [InlineData("/3", "", 3, "must be good")]
    [InlineData("/emails", "/emails", null, "emails: must be good")]
    [InlineData("/Role", "/Entities", null, "Role: must be good")]
    [InlineData("/usersOfOld/3", "/users", null, "usersOfOld/3: must be good")]
    [InlineData("", "", null, "must be good")]
    public void An_error_concerns_one_person_or_the_whole_request(string pointer, string people, int? index, string reason)
    {
        var error = new ValidationError(pointer, "keyword", "must be good");

        Assert.Equal(new Refusal(index, reason), Refusal.Of(error, people));
    }
}
