namespace InviteGen.Core.Contract.Servers;

/// <summary>What the author of a server calls it: its description, where that is short enough to be a name.</summary>
internal static class ServerLabel
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "our", "api", "endpoint", "environment", "server", "servers", "url", "host", "https", "http", "www",
    };

    private static readonly char[] Separators = [' ', '-', '_', '.', ',', ':', ';', '/', '(', ')', '{', '}', '\t', '\n', '\r'];

    /// <summary>True for a description that is short enough to be a name.</summary>
    public static bool IsName(string description) => Words(description).Count is > 0 and <= MostWords;

    /// <summary>The name of a server; empty where its description is none.</summary>
    public static string NameOf(Server server) => IsName(server.Description) ? server.Description : "";

    /// <summary>The words of a text that tell one server from another.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word))];
}
