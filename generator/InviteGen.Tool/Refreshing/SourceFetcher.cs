using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace InviteGen.Tool.Refreshing;

/// <summary>Downloads documents. A document decides what is compiled, so it must come encrypted or from this machine.</summary>
internal sealed class SourceFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int MostBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(100);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>Downloads a document.</summary>
    /// <param name="url">Where it is published.</param>
    /// <param name="known">What the server said last time; null: the document is downloaded in any case.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">It cannot be downloaded; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<FetchedSource> FetchAsync(string url, SourceState? known, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            return await FollowAsync(url, known, limit.Token);
        }
        catch (HttpRequestException fault)
        {
            throw new IOException($"{url} cannot be downloaded: {fault.Message}", fault);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{url} took longer than {Limit.TotalSeconds} seconds."));
        }
    }

    private async Task<FetchedSource> FollowAsync(string url, SourceState? known, CancellationToken cancellationToken)
    {
        var address = Demand(Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed : null, url);
        for (var redirects = 0; ; redirects++)
        {
            using var request = Request(address, known);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
            {
                return new(null, known);
            }

            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return await ReadAsync(response, url, cancellationToken);
            }

            if (redirects == MostRedirects)
            {
                throw new IOException($"{url} redirects too often.");
            }

            address = Demand(response.Headers.Location is { } next ? new Uri(address, next) : null, url, address);
        }
    }

    // http is allowed on this machine, but not as a redirect from another one.
    private static Uri Demand(Uri? address, string url, Uri? from = null) => address switch
    {
        { Scheme: "https" } => address,
        { Scheme: "http", IsLoopback: true } when from is null || from.IsLoopback => address,
        _ when from is null => throw new IOException($"{url} does not start with https://."),
        _ => throw new IOException($"{url} redirects to {address}, which is not encrypted; nothing is downloaded from there."),
    };

    private static HttpRequestMessage Request(Uri address, SourceState? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("invitegen", null));
        request.Headers.Accept.ParseAdd("application/yaml, application/json, text/markdown, */*;q=0.5");
        // Exactly as the server wrote it (RFC 9110, section 13.1).
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } date)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        return request;
    }

    private static async Task<FetchedSource> ReadAsync(HttpResponseMessage response, string url, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{url} returns status {(int)response.StatusCode}."));
        }

        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var text = await ReadTextAsync(stream, url, cancellationToken);
        return new(text, new SourceState(
            url,
            response.Headers.NonValidated.TryGetValues("ETag", out var tag) ? tag.ToString() : null,
            response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var date) ? date.ToString() : null,
            SourceCache.DigestOf(text)));
    }

    private static async Task<string> ReadTextAsync(Stream stream, string url, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MostBytes)
            {
                throw new IOException($"{url} is larger than 64 MiB.");
            }
        }

        bytes.Position = 0;
        using var reader = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
