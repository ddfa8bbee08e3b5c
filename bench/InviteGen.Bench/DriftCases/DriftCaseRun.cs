using System.Globalization;
using InviteGen.Bench.Corpus;
using InviteGen.Bench.Drift;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Bench.DriftCases;

/// <summary>Pairs of documents with the changes that another tool finds (<c>cases.json</c>, <c>rules.json</c>).</summary>
internal static class DriftCaseRun
{
    /// <summary>Compares both documents of every case.</summary>
    /// <returns>False when a case differs otherwise than the reviewed list says, or one of the list agrees.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var rules = DriftRules.Read(File.ReadAllText(Path.Combine(folder.FullName, "rules.json")));
        var all = DriftCase.ReadAll(File.ReadAllText(Path.Combine(folder.FullName, "cases.json")));
        var cases = all.Where(one => IsWhole(folder, one.Before) && IsWhole(folder, one.After)).ToList();
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var (agreed, different, unreviewed) = (0, 0, 0);
        foreach (var one in cases)
        {
            var changes = SpecCompiler.Compare(
                Read(folder, one.Before, cancellationToken), Read(folder, one.After, cancellationToken), today,
                cancellationToken: cancellationToken);
            var found = one.Select(changes.Select(change => change.Slug), rules);
            if (one.Agrees(found))
            {
                agreed++;
                continue;
            }

            different++;
            if (DriftDifferences.ReasonFor(one, found) is { } reason)
            {
                meant.Add(DriftDifferences.NameOf(one));
                Console.WriteLine($"differs {one.Name}: {reason}");
            }
            else
            {
                unreviewed++;
                Tell(one, found, changes);
            }
        }

        var outdated = DriftDifferences.Names.Except(meant).ToList();
        outdated.ForEach(name => Console.WriteLine($"OUTDATED {name}: no case differs as the reviewed list says"));

        Console.WriteLine(
            $"{agreed} of {cases.Count} cases agree; {different} differ, {unreviewed} of them without a reviewed reason; "
            + $"{all.Count - cases.Count} lack a file");
        return unreviewed == 0 && outdated.Count == 0;
    }

    /// <summary>True where all files are there that a document refers to: without them nobody knows what it says.</summary>
    private static bool IsWhole(DirectoryInfo folder, string name)
    {
        var file = Path.Combine(folder.FullName, name);
        return CorpusDocument.References(File.ReadAllText(file))
            .All(part => File.Exists(Path.GetFullPath(part, Path.GetDirectoryName(file)!)));
    }

    private static ApiContract Read(DirectoryInfo folder, string name, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.FullName, name);
        var document = new DriftDocument(new CorpusDocument(name, file, File.ReadAllText(file)));
        return document.Read(document.Text, cancellationToken) ?? new ApiContract();
    }

    private static void Tell(DriftCase one, IReadOnlySet<string> found, IReadOnlyList<Change> changes)
    {
        Console.WriteLine($"DIFFERS {one.Name}");
        Console.WriteLine($"    {one.Before} {one.After}");
        Console.WriteLine("    missing " + string.Join(", ", one.Expected.Except(found)));
        Console.WriteLine("    surplus " + string.Join(", ", found.Except(one.Expected)));
        foreach (var change in changes)
        {
            Console.WriteLine($"      {change.Verdict} {change.Slug}: {change.Message}");
        }
    }
}
