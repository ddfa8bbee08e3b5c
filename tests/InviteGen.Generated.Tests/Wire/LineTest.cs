using InviteGen.Generated.Tests.Lines;

namespace InviteGen.Generated.Tests.Wire;

/// <summary>A test that looks at the bytes of requests to the paths of lines.yaml.</summary>
public abstract class LineTest : RawTest
{
    protected LinesClient Client => new(Http, new LinesClientOptions { BaseAddress = Address });

    /// <summary>The request that a call makes.</summary>
    internal async Task<RawRequest> SendAsync(Func<LinesClient, Task> call)
    {
        await call(Client);
        return Requests.Last();
    }

    /// <summary>The path and query that a call makes.</summary>
    protected async Task<string> TargetAsync(Func<LinesClient, Task> call) => (await SendAsync(call)).Target;
}
