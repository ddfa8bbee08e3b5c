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
    public void A_user_name_has_no_colon() =>
        Assert.Equal("userName", Assert.Throws<ArgumentException>(() => Credential.Basic("a:b", "c")).ParamName);

    [Fact]
    public void The_message_about_a_user_name_says_why() => Assert.StartsWith(
        "A user name must not contain a colon (RFC 7617).",
        Assert.Throws<ArgumentException>(() => Credential.Basic("a:b", "c")).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_password_may_have_a_colon_and_may_be_empty()
    {
        Assert.Equal("a:b:c", await Credential.Basic("a", "b:c").GetAsync(default));
        Assert.Equal("a:", await Credential.Basic("a", "").GetAsync(default));
        Assert.Equal(":", await Credential.Basic("", "").GetAsync(default));
    }

    [Fact]
    public void Parts_of_a_credential_must_not_be_null()
    {
        Assert.Equal("userName", Assert.Throws<ArgumentNullException>(() => Credential.Basic(null!, "")).ParamName);
        Assert.Equal("password", Assert.Throws<ArgumentNullException>(() => Credential.Basic("", null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Credential.FromProvider(null!));
        Assert.Throws<ArgumentException>(() => Credential.FromString(null!));
        Assert.Throws<ArgumentException>(() => Credential.Basic("a\n", "b"));
    }

    [Theory]
    [InlineData("", "A credential must not be empty. (Parameter 'secret')")]
    [InlineData("a\n", "A credential must not contain a line break or another control character. (Parameter 'secret')")]
    public void The_message_says_what_is_wrong(string secret, string expected) =>
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => Credential.FromString(secret)).Message);

    [Fact]
    public async Task A_provider_gets_the_token_of_the_call()
    {
        using var source = new CancellationTokenSource();
        var seen = default(CancellationToken);
        await Credential.FromProvider(token =>
        {
            seen = token;
            return new("abc");
        }).GetAsync(source.Token);
        Assert.Equal(source.Token, seen);
    }
}
