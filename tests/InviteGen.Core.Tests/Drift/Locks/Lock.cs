using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Locks as tests look at them.</summary>
internal static class Lock
{
    /// <summary>The lock of a spec, with its first line.</summary>
    public static string Of(string spec) => LockWriter.Write(Generated.From(spec).Contract);

    /// <summary>The blocks of a lock that begin so, without the first line.</summary>
    public static string Part(string spec, string start)
    {
        var blocks = Of(spec).Replace("\n  ", "\r  ", StringComparison.Ordinal).Split('\n')
            .Where(block => block.StartsWith(start, StringComparison.Ordinal));
        return string.Join('\n', blocks).Replace('\r', '\n');
    }

    /// <summary>Reads a lock with which nothing is wrong.</summary>
    public static LockDocument Read(string text)
    {
        var findings = new FindingSink();
        var read = LockReader.Read(new SpecText("api.yaml.lock", text), findings);
        Assert.Empty(findings.Findings.Select(Render));
        return read!;
    }

    /// <summary>What is wrong with a lock, with lines and columns counted from 1.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        var findings = new FindingSink();
        Assert.Null(LockReader.Read(new SpecText("api.yaml.lock", text), findings));
        Assert.All(findings.Findings, finding => Assert.Equal("api.yaml.lock", finding.Location.File));
        return [.. findings.Findings.Select(Render)];
    }

    /// <summary>Demands that a contract comes back from its lock, and the lock from that.</summary>
    public static void DemandRoundTrip(ApiContract contract)
    {
        var text = LockWriter.Write(contract);
        var read = Read(text);
        Assert.Equal(LockFacts.Of(contract), read.Contract);
        Assert.Equal(text, LockWriter.Write(read.Contract, read.Acceptances));
    }

    private static string Render(Finding finding)
    {
        var start = finding.Location.Range.Start;
        return $"{finding.Rule.Id} {start.Line + 1}:{start.Column + 1} {string.Join(", ", finding.Arguments)}";
    }
}
