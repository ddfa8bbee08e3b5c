using System.Diagnostics;

namespace InviteGen.Bench.Kills;

/// <summary>
/// Runs a command that writes a file, and kills it: half of the times at any moment, half of the times while it writes. The tests of the
/// command use it, too.
/// </summary>
/// <param name="tool">The command, as a file for <c>dotnet</c>.</param>
/// <param name="folder">A folder with nothing else.</param>
/// <param name="random">Chooses the moments.</param>
internal sealed class KillDrill(string tool, DirectoryInfo folder, Random random)
{
    private const string DraftPattern = "*.draft";

    /// <summary>After so many kills, the command runs to its end.</summary>
    private const int RunEvery = 20;

    /// <summary>Kills the command again and again.</summary>
    /// <param name="target">The file that the command writes.</param>
    /// <param name="old">Its text before.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="kills">How often.</param>
    /// <param name="cancellationToken">Ends the drill.</param>
    public async Task<KillCounts> RunAsync(
        string target, string old, string[] arguments, int kills, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var complete = await CompleteAsync(target, old, arguments, cancellationToken);
        var (usual, problems) = (watch.Elapsed, new List<string>());
        var (unchanged, written, drafts) = (0, 0, 0);
        var files = Names();
        for (var i = 1; i <= kills; i++)
        {
            await File.WriteAllTextAsync(target, old, cancellationToken);
            await KillAsync(arguments, usual, cancellationToken);
            var text = await File.ReadAllTextAsync(target, cancellationToken);
            unchanged += text == old ? 1 : 0;
            written += text == complete ? 1 : 0;
            drafts += Drafts().Any() ? 1 : 0;
            problems.AddRange(text == old || text == complete ? [] : [$"kill {i}: {text.Length} characters are torn"]);
            if (i % RunEvery == 0 || i == kills)
            {
                var isComplete = await CompleteAsync(target, old, arguments, cancellationToken) == complete;
                problems.AddRange(isComplete ? [] : [$"after kill {i}: another text"]);
                problems.AddRange(Names().Except(files).Select(name => $"after kill {i}: {name} is left"));
            }
        }

        return new(kills, unchanged, written, drafts, problems);
    }

    private async Task<string> CompleteAsync(string target, string old, string[] arguments, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(target, old, cancellationToken);
        using var process = Start(arguments);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? await File.ReadAllTextAsync(target, cancellationToken)
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    private async Task KillAsync(string[] arguments, TimeSpan usual, CancellationToken cancellationToken)
    {
        using var process = Start(arguments);
        var isWriting = random.Next(2) == 0;
        if (isWriting)
        {
            // Writing takes a few milliseconds of a run of some hundred.
            while (!process.HasExited && !Drafts().Any())
            {
                await Task.Yield();
            }

            Thread.SpinWait(random.Next(1, 200_000));
        }
        else
        {
            var moment = Task.Delay(usual * random.NextDouble() * 1.2, cancellationToken);
            await Task.WhenAny(process.WaitForExitAsync(cancellationToken), moment);
        }

        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private IEnumerable<FileInfo> Drafts() => folder.EnumerateFiles(DraftPattern, SearchOption.AllDirectories);

    private List<string> Names() => [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName)];
}
