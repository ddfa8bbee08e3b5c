using System.Globalization;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes host, base path and schemes of a document of version 2.0 as the servers of version 3.0.</summary>
internal static class ServerUpgrade
{
    /// <summary>Rewrites them.</summary>
    /// <param name="root">The document.</param>
    /// <param name="wrong">Is called with what is no host or no scheme.</param>
    public static void Apply(SpecObject root, Action<SpecNode> wrong)
    {
        var (host, path, schemes) = (root["host"], root["basePath"].AsText, root["schemes"] as SpecArray);
        var origin = host ?? root["basePath"];
        root.Remove("host");
        root.Remove("basePath");
        root.Remove("schemes");
        if (host.AsText is not { Length: > 0 } name)
        {
            Add(root, origin, string.IsNullOrEmpty(path) ? [] : Urls(schemes, origin!, scheme => UrlOf(scheme, "", -1, path!), wrong));
        }
        else if (AddressOf(name) is var (address, port))
        {
            Add(root, origin, Urls(schemes, host!, scheme => UrlOf(scheme, address, port, path ?? ""), wrong));
        }
        else
        {
            wrong(host!);
        }
    }

    private static void Add(SpecObject root, SpecNode? origin, IEnumerable<(string Url, SpecNode Origin)> urls)
    {
        var servers = SpecArray.At(origin ?? root);
        foreach (var (url, at) in urls)
        {
            var server = SpecObject.At(at);
            server.Add("url", SpecValue.Of(url, at));
            servers.Add(server);
        }

        if (servers.Count > 0)
        {
            root.Set("servers", servers);
        }
    }

    // The list has no order, and the first server is where a client sends its credentials: those that encrypt come first.
    private static IEnumerable<(string Url, SpecNode Origin)> Urls(
        SpecArray? schemes, SpecNode origin, Func<string, string> urlOf, Action<SpecNode> wrong)
    {
        var known = (schemes ?? []).ToLookup(scheme => Uri.CheckSchemeName(scheme.AsText));
        foreach (var scheme in known[false])
        {
            wrong(scheme);
        }

        // Without a scheme, the URL is relative to the address of the document.
        return known[true].Select(scheme => (urlOf(scheme.AsText!.ToLowerInvariant()), scheme)).DefaultIfEmpty((urlOf(""), origin))
            .OrderBy(server => server.Item1.StartsWith("http:", StringComparison.Ordinal));
    }

    private static string UrlOf(string scheme, string host, int port, string path)
    {
        var isAssumed = (scheme, port) is ("https", 443) or ("http", 80);
        var address = scheme.Length == 0 && host.Length > 0 ? "//" + host : host;
        return new UriBuilder { Scheme = scheme, Host = address, Path = path, Port = isAssumed ? -1 : port }.ToString().TrimEnd('/');
    }

    private static (string Host, int Port)? AddressOf(string host)
    {
        var pieces = host.Split(':');
        if (pieces.Length > 2 || Uri.CheckHostName(pieces[0]) == UriHostNameType.Unknown)
        {
            return null;
        }

        return pieces.Length == 1 ? (pieces[0], -1)
            : ushort.TryParse(pieces[1], NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? (pieces[0], port)
            : null;
    }
}
