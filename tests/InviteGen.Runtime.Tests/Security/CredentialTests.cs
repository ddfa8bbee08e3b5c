using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class CredentialTests
{
    [Fact]
    public async Task A_token_may_be_fixed_or_renewed()
    {
        var count = 0;
        Credential? token = "abc";
        var renewed = Credential.FromProvider(_ => new ValueTask<string>($"t{++count}"));
        Assert.Equal("abc", await token!.GetAsync(default));
        Assert.Equal("t1", await renewed.GetAsync(default));
        Assert.Equal("t2", await renewed.GetAsync(default));
    }

    [Fact]
    public void Null_is_converted_to_no_credential()
    {
        Credential? none = (string?)null;
        Assert.Null(none);
    }

    [Fact]
    public void Nothing_shows_the_secret()
    {
        var credential = Credential.Basic("someone", "s3cret");
        Assert.Equal("(hidden)", credential.ToString());
        Assert.Equal("{}", JsonSerializer.Serialize(credential));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s3cret\n")]
    [InlineData("s3cret\r\nX-Evil: 1")]
    [InlineData("s3cret\0")]
    public async Task A_secret_that_a_header_cannot_contain_is_refused_and_not_quoted(string secret)
    {
        var error = Assert.Throws<ArgumentException>(() => Credential.FromString(secret));
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        var late = Credential.FromProvider(_ => new ValueTask<string>(secret));
        var lateError = await Assert.ThrowsAsync<ArgumentException>(() => late.GetAsync(default).AsTask());
        Assert.DoesNotContain("s3cret", lateError.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_name_has_no_colon() => Assert.Throws<ArgumentException>(() => Credential.Basic("a:b", "c"));
}
