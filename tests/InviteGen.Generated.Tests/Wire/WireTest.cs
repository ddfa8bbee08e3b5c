namespace InviteGen.Generated.Tests.Wire;

/// <summary>A test that looks at the bytes of requests in the styles of wire.yaml.</summary>
public abstract class WireTest : RawTest
{
    /// <summary>The values of the tables "Style Examples" of OpenAPI 3.1.1 and 3.2.0.</summary>
    protected static readonly string[] Colors = ["blue", "black", "brown"];

    /// <summary>The object of these tables.</summary>
    protected static Color Rgb => new() { R = 100, G = 200, B = 150 };

    protected WireClient Client => new(Http, new WireClientOptions { BaseAddress = Address });

    /// <summary>The request that a call makes.</summary>
    internal async Task<RawRequest> SendAsync(Func<WireClient, Task> call)
    {
        await call(Client);
        return Requests.Last();
    }

    /// <summary>The path and query that a call makes.</summary>
    protected async Task<string> TargetAsync(Func<WireClient, Task> call) => (await SendAsync(call)).Target;
}
