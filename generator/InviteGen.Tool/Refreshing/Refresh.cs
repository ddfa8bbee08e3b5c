using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Tool.Diffing;
using InviteGen.Tool.Diffing.Formats;
using InviteGen.Tool.Files;
using InviteGen.Tool.Specs;
using InviteGen.Tool.Terminal;

namespace InviteGen.Tool.Refreshing;

/// <summary>Downloads documents and replaces the project's copies.</summary>
/// <param name="cache">Remembers what was downloaded before.</param>
/// <param name="isAgreed">True: a new version is written without a question.</param>
/// <param name="input">Answers questions; null: no questions are asked.</param>
/// <param name="output">Receives the changes.</param>
/// <param name="error">Receives the errors.</param>
internal sealed class Refresh(SourceCache cache, bool isAgreed, TextReader? input, TextWriter output, TextWriter error) : IDisposable
{
    private readonly SourceFetcher _fetcher = new();

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>Downloads one document, shows the changes, and writes it if the user agrees.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="IOException">The document cannot be downloaded, or a file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the document is unchanged.</exception>
    public async Task<int> RunAsync(SpecInput spec, CancellationToken cancellationToken)
    {
        AtomicFile.Recover(spec.Spec);
        var url = spec.SourceUrl!;
        var old = File.Exists(spec.Spec) ? await File.ReadAllTextAsync(spec.Spec, cancellationToken) : null;
        var known = await cache.FindAsync(spec.Spec, url, old, cancellationToken);
        var fetched = await _fetcher.FetchAsync(url, known, cancellationToken);
        var name = ShownPath.Of(spec.Spec);
        if (fetched.Text is not { } text || text == old)
        {
            await StoreAsync(spec, fetched, cancellationToken);
            await output.WriteLineAsync($"{name}: up to date");
            return ExitCodes.Success;
        }

        if (!await ShowAsync(spec, old, text, cancellationToken))
        {
            await error.WriteLineAsync(
                $"invitegen: {MessageText.Clean(url)} does not return a readable OpenAPI document; {name} is unchanged.");
            return ExitCodes.Failure;
        }

        if (!await IsAgreedAsync(name, cancellationToken))
        {
            await output.WriteLineAsync($"{name}: not written. Write it with --yes (in a build: -p:InviteGenYes=true)");
            return ExitCodes.Differences;
        }

        await AtomicFile.WriteAsync(spec.Spec, text, cancellationToken);
        await StoreAsync(spec, fetched, cancellationToken);
        await output.WriteLineAsync($"{name}: written");
        return ExitCodes.Success;
    }

    // False if the text cannot be read as a document.
    private async Task<bool> ShowAsync(SpecInput spec, string? old, string text, CancellationToken cancellationToken)
    {
        var next = await SpecLoader.ReadAsync(spec, text, cancellationToken);
        if (old is null)
        {
            var reading = SpecCompiler.Read(next, cancellationToken);
            Tell(reading.Findings);
            return reading.Contract is not null;
        }

        var before = await SpecLoader.ReadAsync(spec, old, cancellationToken);
        var drift = Comparison.Compare(before, next, cancellationToken);
        if (drift.Contract is null)
        {
            Tell(SpecCompiler.Read(next, cancellationToken).Findings);
            return false;
        }

        if (Comparison.Report(drift.Drift, spec, spec) is { } report)
        {
            TextFormat.Write(ToolConsole.Create(output), report);
        }

        return true;
    }

    private void Tell(IEnumerable<Core.Findings.LocatedFinding> findings)
    {
        foreach (var finding in FindingLines.Errors(findings))
        {
            error.WriteLine(FindingLines.Of(finding));
        }
    }

    private async Task<bool> IsAgreedAsync(string name, CancellationToken cancellationToken)
    {
        if (isAgreed || input is null)
        {
            return isAgreed;
        }

        await output.WriteAsync($"Write {name}? [y/N] ");
        await output.FlushAsync(cancellationToken);
        var answer = await input.ReadLineAsync(cancellationToken);
        return answer?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    private async Task StoreAsync(SpecInput spec, FetchedSource fetched, CancellationToken cancellationToken)
    {
        if (fetched.State is { } state)
        {
            await cache.StoreAsync(spec.Spec, state, cancellationToken);
        }
    }
}
