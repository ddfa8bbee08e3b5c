using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InviteGen.Tool.Files;

namespace InviteGen.Tool.Refreshing;

/// <summary>
/// Keeps the states of documents. They are in a folder of the user: they mean nothing to others, and losing them costs only a download.
/// </summary>
/// <param name="folder">The folder; empty: nothing is kept.</param>
internal sealed class SourceCache(string folder)
{
    /// <summary>The default folder; empty if the system has none.</summary>
    public static string DefaultFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } root
            ? Path.Combine(root, "invitegen", "sources")
            : "";

    /// <summary>The digest of a text.</summary>
    public static string DigestOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The state of a document, if its file still has the text that was downloaded.</summary>
    public async Task<SourceState?> FindAsync(string spec, string url, string? text, CancellationToken cancellationToken)
    {
        if (folder.Length == 0)
        {
            return null;
        }

        AtomicFile.Recover(PathOf(spec));
        if (text is null || !File.Exists(PathOf(spec)))
        {
            return null;
        }

        var state = Parse(await File.ReadAllTextAsync(PathOf(spec), cancellationToken));
        return state?.Url == url && state.Digest == DigestOf(text) ? state : null;
    }

    /// <summary>Remembers what a server said.</summary>
    public async Task StoreAsync(string spec, SourceState state, CancellationToken cancellationToken)
    {
        if (folder.Length > 0 && (state.ETag ?? state.LastModified) is not null)
        {
            Directory.CreateDirectory(folder);
            await AtomicFile.WriteAsync(
                PathOf(spec), JsonSerializer.Serialize(state, SourceStateContext.Default.SourceState), cancellationToken);
        }
    }

    private string PathOf(string spec) => Path.Combine(folder, DigestOf(Path.GetFullPath(spec)) + ".json");

    // If the file contains anything else, the document is downloaded again.
    private static SourceState? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SourceStateContext.Default.SourceState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
