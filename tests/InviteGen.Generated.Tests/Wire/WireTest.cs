namespace InviteGen.Generated.Tests.Wire;

/// <summary>A test that looks at the bytes of requests in the styles of wire.yaml.</summary>
public abstract class WireTest : RawTest
{
    /// <summary>The reserved characters (RFC 3986, section 2.2).</summary>
    protected const string Reserved = ":/?#[]@!$&'()*+,;=";

    /// <summary>The reserved characters, percent-encoded.</summary>
    protected const string EncodedReserved = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D";

    /// <summary>Other characters, and their form in a URL.</summary>
    public static TheoryData<string, string> Characters => new()
    {
        { "%", "%25" },
        { "%41", "%2541" },
        { "a b", "a%20b" },
        { "-._~", "-._~" },
        { "\\^`{|}\"<>", "%5C%5E%60%7B%7C%7D%22%3C%3E" },
        { "é😀", "%C3%A9%F0%9F%98%80" },
    };

    /// <summary>The values of the tables "Style Examples" of OpenAPI 3.1.1 and 3.2.0.</summary>
    protected static readonly string[] Colors = ["blue", "black", "brown"];

    /// <summary>The object of these tables.</summary>
    protected static Color Rgb => new() { R = 100, G = 200, B = 150 };

    protected WireClient Client => new(Http, new WireClientOptions { BaseAddress = Address });

    /// <summary>The request of a call.</summary>
    internal async Task<RawRequest> SendAsync(Func<WireClient, Task> call)
    {
        await call(Client);
        return Requests.Last();
    }

    /// <summary>The path and query of a call.</summary>
    protected async Task<string> TargetAsync(Func<WireClient, Task> call) => (await SendAsync(call)).Target;
}
