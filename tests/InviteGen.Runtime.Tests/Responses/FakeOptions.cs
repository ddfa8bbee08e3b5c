namespace InviteGen.Runtime.Tests;

internal sealed class FakeOptions : ClientOptionsBase
{
    internal Credential? Token { get; set; }

    internal Credential? Key { get; set; }
}
