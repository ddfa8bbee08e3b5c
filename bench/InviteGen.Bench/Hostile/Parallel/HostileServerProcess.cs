using System.Diagnostics;
using InviteGen.Bench.Hostile.Server;

namespace InviteGen.Bench.Hostile.Parallel;

/// <summary>
/// The misbehaving server in a process of its own: a process may not have as many connections as both ends of them together.
/// </summary>
internal sealed class HostileServerProcess : IDisposable
{
    /// <summary>The option with which this program is only the server.</summary>
    public const string Option = "--hostile-server";

    /// <summary>A port has no more connections than the client has ports, and those that ended count for a minute.</summary>
    private const int Ports = 16;

    private readonly Process _process;

    public HostileServerProcess()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(HostileServerProcess).Assembly.Location);
        }

        start.ArgumentList.Add(Option);
        _process = Process.Start(start)!;
        Addresses = [.. Enumerable.Range(0, Ports).Select(_ => new Uri(_process.StandardOutput.ReadLine()!))];
    }

    /// <summary>Where it listens.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Is the server until the input ends, which it does with the other process.</summary>
    public static async Task ServeAsync()
    {
        await using var server = HostileServer.Start(Ports);
        foreach (var address in server.Addresses)
        {
            Console.WriteLine(address);
        }

        await Console.In.ReadToEndAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
