namespace InviteGen.Tool.Files;

/// <summary>Writes files completely or not at all, even if the tool is stopped.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text as UTF-8 without a byte order mark: first to a new file, which then replaces the old one.</summary>
    /// <param name="path">The file; if it is a link, its target is replaced.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellationToken">Stops before the file changes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the file is unchanged.</exception>
    public static Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        Recover(path);
        return Draft.ReplaceAsync(TargetOf(path), text, cancellationToken);
    }

    /// <summary>
    /// Removes what a run that was killed left beside a file. Commands that write a file call it even if nothing is to be written.
    /// </summary>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static void Recover(string path) => Draft.RemoveAbandoned(TargetOf(path));

    private static string TargetOf(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }
}
