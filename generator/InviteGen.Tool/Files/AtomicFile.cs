using System.Text;

namespace InviteGen.Tool.Files;

/// <summary>Writes files completely or not at all, even if the tool is stopped.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark: first to a new file, which then replaces the old one.</summary>
    /// <param name="path">The file; if it is a link, its target is replaced.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellationToken">Stops before the file changes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the file is unchanged.</exception>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        var target = TargetOf(Path.GetFullPath(path));
        var draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            await WriteDraftAsync(draft, text, cancellationToken);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string TargetOf(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;

    private static async Task WriteDraftAsync(string draft, string text, CancellationToken cancellationToken)
    {
        var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await using (stream)
        {
            await stream.WriteAsync(Encoding.GetBytes(text), cancellationToken);
            stream.Flush(flushToDisk: true);
        }
    }
}
