using System.Diagnostics;

namespace InviteGen.Package.Tests;

/// <summary>Runs programs, and leaves none behind.</summary>
internal static class DotNetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a <c>dotnet</c> command that has to succeed.</summary>
    /// <returns>Everything that it printed.</returns>
    public static Task<string> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync("dotnet", folder, environment, arguments);

    /// <summary>Runs a program that has to succeed.</summary>
    /// <returns>Everything that it printed.</returns>
    public static async Task<string> StartAsync(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var (exitCode, printed) = await TryAsync(program, folder, environment, arguments);
        return exitCode == 0
            ? printed
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} gave {exitCode}:\n{printed}");
    }

    /// <summary>Runs a program that may fail.</summary>
    /// <returns>What it gave, and everything that it printed.</returns>
    public static async Task<(int ExitCode, string Printed)> TryAsync(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start, environment);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // The test host runs inside a build of its own, whose variables would lead an inner build astray; and build servers
    // would outlive the test.
    private static void Isolate(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        var inherited = start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
        foreach (var name in inherited.ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment.Remove("DOTNET_HOST_PATH");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
    }
}
