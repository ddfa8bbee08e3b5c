using System.Net;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Security;

namespace InviteGen.Generated.Tests.Hosting;

/// <summary>A client as the tests of an application would write one: everything fails.</summary>
internal sealed class FakeClient : ISecurityClient
{
    private static ApiException Failure => new(new ResponseInfo("GET /token", HttpStatusCode.ServiceUnavailable));

    public Task GetTokenAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetTokenResponse> GetTokenWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetBasicAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetBasicResponse> GetBasicWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetHeaderAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetHeaderResponse> GetHeaderWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetQueryAsync(string? q = null, CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetQueryResponse> GetQueryWithResponseAsync(string? q = null, CancellationToken cancellationToken = default) =>
        throw Failure;

    public Task GetCookieAsync(string? theme = null, CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetCookieResponse> GetCookieWithResponseAsync(string? theme = null, CancellationToken cancellationToken = default) =>
        throw Failure;

    public Task GetBothAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetBothResponse> GetBothWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetEitherAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetEitherResponse> GetEitherWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetOpenAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetOpenResponse> GetOpenWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task GetOAuthAsync(CancellationToken cancellationToken = default) => throw Failure;

    public Task<GetOAuthResponse> GetOAuthWithResponseAsync(CancellationToken cancellationToken = default) => throw Failure;
}
