namespace InviteGen.Runtime.Tests;

internal sealed class FakeOptions : ApiClientOptions
{
    internal Credential? Token { get; set; }

    internal Credential? Key { get; set; }
}
