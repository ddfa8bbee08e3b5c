using System.Text;

namespace InviteGen.Tool.Files;

/// <summary>
/// The new text of a file, beside the file. It is open until it has replaced the file: if the tool is killed, the system closes it, and
/// the next run sees that nobody uses it.
/// </summary>
internal static class Draft
{
    private const string Extension = ".draft";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text, and replaces a file by it.</summary>
    /// <param name="target">The file.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellationToken">Stops before the file changes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the file is unchanged.</exception>
    public static async Task ReplaceAsync(string target, string text, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(FolderOf(target), PrefixOf(target) + Path.GetRandomFileName() + Extension);
        try
        {
            var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
            await using (stream)
            {
                await stream.WriteAsync(Encoding.GetBytes(text), cancellationToken);
                stream.Flush(flushToDisk: true);
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
                }

                cancellationToken.ThrowIfCancellationRequested();
                File.Move(draft, target, overwrite: true);
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Removes the drafts of a file that earlier runs left because they were killed.</summary>
    public static void RemoveAbandoned(string target)
    {
        if (!Directory.Exists(FolderOf(target)))
        {
            return;
        }

        foreach (var draft in Directory.EnumerateFiles(FolderOf(target), "*" + Extension))
        {
            if (Path.GetFileName(draft).StartsWith(PrefixOf(target), StringComparison.Ordinal) && IsAbandoned(draft))
            {
                File.Delete(draft);
            }
        }
    }

    private static bool IsAbandoned(string draft)
    {
        try
        {
            using var stream = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run uses it, or has just removed it.
            return false;
        }
    }

    private static string FolderOf(string target) => Path.GetDirectoryName(target)!;

    private static string PrefixOf(string target) => $".{Path.GetFileName(target)}.";
}
