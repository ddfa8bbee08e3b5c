namespace InviteGen.Runtime.Tests;

/// <summary>Reads a body as the transport does: asks, waits for what was asked for, and asks again.</summary>
internal static class Receiving
{
    internal delegate bool Reading<T>(ReceivedBody body, out T? value);

    internal static async Task<(T? Value, ResponseInfo Info, bool IsRead)> ReadAsync<T>(
        HttpResponseMessage response, Reading<T> read, ClientOptionsBase? options = null, HttpClient? http = null,
        string operation = "GET /a", CancellationToken cancellationToken = default)
    {
        var reader = new ResponseReader(http ?? new HttpClient(), options ?? new FakeOptions());
        using var body = new ReceivedBody(operation, response, reader);
        while (body.Status != ReceivedBody.Unreadable)
        {
            if (read(body, out var value))
            {
                return (value, body.Info, true);
            }

            await body.ReadMoreAsync(cancellationToken);
        }

        return (default, body.Info, false);
    }

    internal static async Task<List<T>> ReadItemsAsync<T>(
        Stream stream, Reading<ResponseSequence<T>> read, ClientOptionsBase? options = null)
    {
        using var response = new HttpResponseMessage { Content = new StreamContent(stream) };
        var items = new List<T>();
        await foreach (var item in (await ReadAsync(response, read, options)).Value!)
        {
            items.Add(item);
        }

        return items;
    }
}
