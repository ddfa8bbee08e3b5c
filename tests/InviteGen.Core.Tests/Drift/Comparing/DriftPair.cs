using System.Runtime.CompilerServices;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Two documents of one API, and all changes that are reported between them.</summary>
/// <param name="Folder">The folder that they stand in.</param>
internal sealed record DriftPair(string Folder)
{
    /// <summary>The folder of all pairs.</summary>
    private static readonly string Root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Pairs");

    /// <summary>The names of all pairs.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)!);

    public static DriftPair Of(string name) => new(Path.Combine(Root, name));

    /// <summary>What must be reported: a line for each change.</summary>
    public string Expected => File.ReadAllText(Path.Combine(Folder, "expected.txt"));

    /// <summary>What is reported, in the same form.</summary>
    public string Reported()
    {
        var reading = SpecCompiler.Compare(Project("before.yaml"), Project("after.yaml"), CancellationToken.None);
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule.Severity == FindingSeverity.Error);
        return string.Concat(reading.Drift!.Changes.Select(Line));
    }

    /// <summary>The rules and slugs that a build reports, which has the lock of the earlier document.</summary>
    public IEnumerable<string> ReportedByLock()
    {
        var before = SpecCompiler.Read(Project("before.yaml"), CancellationToken.None).Contract!;
        var text = new SpecText("after.yaml.lock", LockWriter.Write(before));
        var project = Project("after.yaml") with { Lock = text, Drift = new() { Mode = DriftMode.Report } };
        var reading = SpecCompiler.Read(project, CancellationToken.None);
        return reading.Drift!.Changes.Select(located => $"{located.Change.Rule.Id} {located.Change.Slug}");
    }

    /// <summary>Writes what was reported beside what was expected.</summary>
    public void Keep(string reported) => File.WriteAllText(Path.Combine(Folder, "expected.received.txt"), reported);

    private static string Line(LocatedChange located)
    {
        var (change, start) = (located.Change, located.Range.Start);
        return $"{change.Rule.Id} {change.Slug} {change.Verdict} {change.Wire} {change.Source} {change.Direction}"
            + $" | {change.Path} | {start.Line + 1}:{start.Column + 1} | {change.Message}\n";
    }

    private SpecProject Project(string file) => new(new SpecText(file, File.ReadAllText(Path.Combine(Folder, file))))
    {
        Namespace = "Acme",
        ClientName = "AcmeClient",
        SupportNamespace = "Acme.Support",
    };

    private static string Here([CallerFilePath] string path = "") => path;
}
