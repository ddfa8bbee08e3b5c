using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Names servers by what their authors call them, or else by what tells their addresses apart.</summary>
internal static class ServerNames
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "our", "api", "endpoint", "environment", "server", "servers", "url", "host", "https", "http", "www",
    };

    private static readonly char[] Separators = [' ', '-', '_', '.', ',', ':', ';', '/', '(', ')', '{', '}', '\t', '\n', '\r'];

    /// <summary>The names that a server may have, best first; the last one always fits.</summary>
    public static string[] Of(Server server)
    {
        string[] places = [Pascal(HostWords(server.Url)), Pascal(WordsOf(server.Url))];
        var told = IsName(server.Description) ? Pascal(WordsOf(server.Description)) : "";
        return [.. new[] { told }.Concat(places).Append("Server").Where(name => name.Length > 0)];
    }

    /// <summary>True for a description that is short enough to be a name.</summary>
    public static bool IsName(string description) => WordsOf(description).Count is > 0 and <= MostWords;

    private static string Pascal(List<string> words) => words.Count == 0 ? "" : Identifier.Pascal(string.Join(" ", words), "Server");

    private static List<string> WordsOf(string text) =>
        [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word))];

    /// <summary>Without the domain that all of them share: <c>https://eu.sandbox.example.com</c> is <c>eu sandbox</c>.</summary>
    private static List<string> HostWords(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var host = start < 0 ? "" : url.Substring(start + 3).Split('/')[0].Split(':')[0];
        var labels = host.Split('.');
        return WordsOf(string.Join(" ", labels.Take(Math.Max(labels.Length - 2, 0))));
    }
}
