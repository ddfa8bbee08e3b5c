using System.Diagnostics;
using System.Globalization;

namespace InviteGen.Report.Tests.Browsing;

/// <summary>The program that drives Chromium, started on a free port of loopback.</summary>
internal sealed class ChromeDriver : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ChromeDriver(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}/");
    }

    /// <summary>Where the program is; null: nowhere.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "chromedriver.exe" : "chromedriver"))
        .FirstOrDefault(File.Exists);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it.</summary>
    public static async Task<ChromeDriver> StartAsync()
    {
        var start = new ProcessStartInfo(Path!, ["--port=0"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (PortOf(line) is { } port)
                {
                    return new ChromeDriver(process, port);
                }
            }

            var complaint = await process.StandardError.ReadToEndAsync(limit.Token);
            throw new InvalidOperationException("chromedriver ended without a port: " + complaint);
        }
        catch
        {
            Stop(process);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stop(_process);

    // "ChromeDriver was started successfully on port 41234."
    private static int? PortOf(string line) =>
        line.Contains("successfully on port ", StringComparison.Ordinal)
        && int.TryParse(line.Split(' ')[^1].TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : null;

    private static void Stop(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
