using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Names servers by what their authors call them, or else by what tells their addresses apart.</summary>
internal static class ServerNames
{
    /// <summary>The names that a server may have, best first; the last one always fits.</summary>
    public static string[] Of(Server server)
    {
        string[] places = [Pascal(HostWords(server.Url)), Pascal(ServerLabel.Words(server.Url))];
        var label = ServerLabel.IsName(server.Description) ? Pascal(ServerLabel.Words(server.Description)) : "";
        return [.. new[] { label }.Concat(places).Append("Server").Where(name => name.Length > 0)];
    }

    private static string Pascal(IReadOnlyList<string> words) =>
        words.Count == 0 ? "" : Identifier.Pascal(string.Join(" ", words), "Server");

    /// <summary>Without the domain that all of them share: <c>https://eu.sandbox.example.com</c> is <c>eu sandbox</c>.</summary>
    private static IReadOnlyList<string> HostWords(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var host = start < 0 ? "" : url.Substring(start + 3).Split('/')[0].Split(':')[0];
        var labels = host.Split('.');
        return ServerLabel.Words(string.Join(" ", labels.Take(Math.Max(labels.Length - 2, 0))));
    }
}
