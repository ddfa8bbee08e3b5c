using System.Net;
using System.Text;

namespace InviteGen.Runtime.Tests;

/// <summary>Calls an operation whose response differs from its description, and collects what the observer reports.</summary>
internal sealed class Drifting
{
    internal Drifting(DriftObserver? observer = null)
    {
        Observer = observer ?? new DriftObserver();
        Observer.Observed += (_, drift) =>
        {
            lock (Seen)
            {
                Seen.Add(drift);
            }
        };
    }

    internal DriftObserver Observer { get; }

    internal List<DriftEventArgs> Seen { get; } = [];

    /// <summary>The kind, place and count of everything that was reported.</summary>
    internal IEnumerable<(DriftKind Kind, string Place, int Count)> Found => Seen.Select(drift => (drift.Kind, drift.Place, drift.Count));

    internal Task<InvitationsResponse> CallAsync(
        string body, HttpStatusCode status = HttpStatusCode.OK, Action<FakeOptions>? configure = null)
    {
        var options = new FakeOptions { Drift = Observer };
        configure?.Invoke(options);
        var transport = Transport(body, status, options);
        var target = new RequestTarget("/users/{id}");
        target.AddPath("id", WireValue.Of("SECRET"), ParameterStyle.Simple, explode: false);
        return transport.CallAsync<InvitationsResponse>(() => transport.CreateRequest(HttpMethod.Get, target), null, default);
    }

    internal static ApiTransport Transport(string body, HttpStatusCode status, ClientOptionsBase options)
    {
        var handler = new FakeHandler(_ => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) });
        return new(new HttpClient(handler), options, new Uri("https://h"));
    }
}
