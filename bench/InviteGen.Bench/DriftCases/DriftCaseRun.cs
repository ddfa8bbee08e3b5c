using System.Globalization;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Text;

namespace InviteGen.Bench.DriftCases;

/// <summary>Pairs of documents with the changes that another tool finds (<c>cases.json</c>, <c>rules.json</c>).</summary>
internal static class DriftCaseRun
{
    /// <summary>Compares both documents of every case.</summary>
    /// <returns>False when a case differs without a reason, or more than one in twenty does with one.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var rules = DriftRules.Read(File.ReadAllText(Path.Combine(folder.FullName, "rules.json")));
        var cases = DriftCase.ReadAll(File.ReadAllText(Path.Combine(folder.FullName, "cases.json")));
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (agreed, meant) = (0, 0);
        foreach (var one in cases)
        {
            var changes = ContractComparer.Compare(
                Read(folder, one.Before, cancellationToken), Read(folder, one.After, cancellationToken), places: null,
                today, cancellationToken);
            var found = one.Select(changes.Select(change => change.Slug), rules);
            if (one.Agrees(found))
            {
                agreed++;
                continue;
            }

            var reason = DriftDifferences.ReasonFor(one);
            meant += reason is null ? 0 : 1;
            Tell(one, found, changes, reason);
        }

        Console.WriteLine($"{agreed} of {cases.Count} cases agree; {meant} differ with a reason");
        return agreed + meant == cases.Count && meant * 20 <= cases.Count;
    }

    private static ApiContract Read(DirectoryInfo folder, string name, CancellationToken cancellationToken)
    {
        var project = new SpecProject(new SpecText(name, File.ReadAllText(Path.Combine(folder.FullName, name))))
        {
            Namespace = "Drift",
            ClientName = "Client",
            SupportNamespace = "Support",
        };
        return SpecCompiler.Read(project, cancellationToken).Contract ?? new ApiContract();
    }

    private static void Tell(DriftCase one, IReadOnlySet<string> found, IReadOnlyList<Change> changes, string? reason)
    {
        Console.WriteLine($"{(reason is null ? "DIFFERS" : "differs")} {one.Name}{(reason is null ? "" : ": " + reason)}");
        Console.WriteLine($"    {one.Before} {one.After}");
        Console.WriteLine("    missing " + string.Join(", ", one.Expected.Except(found)));
        Console.WriteLine("    surplus " + string.Join(", ", found.Except(one.Expected)));
        foreach (var change in changes)
        {
            Console.WriteLine($"      {change.Verdict} {change.Slug}: {change.Message}");
        }
    }
}
