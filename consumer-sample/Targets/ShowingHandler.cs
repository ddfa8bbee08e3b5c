namespace ConsumerSample.Targets;

/// <summary>Writes each request without the token instead of sending it.</summary>
internal sealed class ShowingHandler(TextWriter output, string token) : HttpMessageHandler
{
    /// <summary>Replaces the token.</summary>
    public const string TokenPlace = "<token>";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"{request.Method} {Hide(request.RequestUri!.AbsoluteUri)}");
        foreach (var (name, values) in request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []))
        {
            await output.WriteLineAsync($"{name}: {Hide(string.Join(", ", values))}");
        }

        if (request.Content is { } content)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(Hide(await content.ReadAsStringAsync(cancellationToken)));
        }

        await output.WriteLineAsync();
        throw new NotSentException();
    }

    private string Hide(string text) => text.Replace(token, TokenPlace, StringComparison.Ordinal);
}
