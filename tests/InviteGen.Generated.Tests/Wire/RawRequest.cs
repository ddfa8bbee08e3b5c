namespace InviteGen.Generated.Tests.Wire;

/// <summary>The bytes of a request.</summary>
/// <param name="Head">The request line and the headers, each byte a character.</param>
/// <param name="Body">What follows, as UTF-8.</param>
internal sealed record RawRequest(string Head, string Body)
{
    /// <summary>The request line.</summary>
    public string Line => Head.Split("\r\n")[0];

    /// <summary>The method.</summary>
    public string Method => Line.Split(' ')[0];

    /// <summary>The request target, between the method and the version of HTTP.</summary>
    public string Target => Line[(Method.Length + 1)..^" HTTP/1.1".Length];

    /// <summary>The value of a header; null when it did not come.</summary>
    public string? Header(string name) => Head.Split("\r\n").Skip(1)
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].TrimStart(' '))
        .SingleOrDefault();
}
