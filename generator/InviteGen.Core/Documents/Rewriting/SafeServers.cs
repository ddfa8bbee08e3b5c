using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Puts the servers of a document of version 2.0 that encrypt before those that do not: its list of schemes has no order, and the
/// first server is where a client sends its credentials.
/// </summary>
internal static class SafeServers
{
    /// <summary>Sorts them.</summary>
    public static void Sort(OpenApiDocument document) => document.Servers = [.. (document.Servers ?? []).OrderBy(IsOpen)];

    private static bool IsOpen(OpenApiServer server) => server.Url?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true;
}
