using System.CommandLine;
using InviteGen.Bench.Broken;
using InviteGen.Bench.Corpus;
using InviteGen.Bench.Drift;
using InviteGen.Bench.Drift.Edits;
using InviteGen.Bench.DriftCases;
using InviteGen.Bench.Fingerprints;
using InviteGen.Bench.Fuzz;
using InviteGen.Bench.Hostile.Parallel;
using InviteGen.Bench.JsonSchema;
using InviteGen.Bench.Kills;
using InviteGen.Bench.Locks;
using InviteGen.Bench.Negative;
using InviteGen.Bench.Overlays;
using InviteGen.Bench.Reading;
using InviteGen.Bench.Shapes;
using InviteGen.Bench.UriTemplates;

namespace InviteGen.Bench;

/// <summary>
/// The command line. Each run is an option with the folder to work on; some accept a file, too. Runs by chance need no folder and have
/// settings.
/// </summary>
internal static class BenchCommand
{
    /// <summary>A run: its option, its description, and a function that returns true if it succeeds.</summary>
    private static readonly (string Option, string Help, Func<FileSystemInfo, CancellationToken, bool> Run)[] Runs =
    [
        ("--broken", "Breaks a JSON document at each of its places: each may cost one operation at most.", BrokenRun.Run),
        ("--code", "Prints the code of every document without its comments, as --fingerprints sees it.", FingerprintRun.Print),
        ("--corpus", "Generates and compiles every OpenAPI document below a folder.", OfFolder(CorpusRun.Run)),
        ("--drift", "Rewrites every document below a folder without changing its meaning, and compares.", DriftRun.Run),
        ("--drift-cases", "Compares pairs of documents and expects the changes that another tool finds.", OfFolder(DriftCaseRun.Run)),
        ("--drift-edits", "Edits a document at 200 places in known ways: each edit must be found once, and fast.", DriftEditRun.Run),
        ("--fingerprints", "Prints a fingerprint of the code of every document, without its comments.", FingerprintRun.Run),
        ("--json-schema", "Reads and validates the values of the JSON Schema Test Suite.", OfFolder(JsonSchemaRun.Run)),
        ("--locks", "Writes a lock for every document below a folder and reads it back.", OfFolder(LockRun.Run)),
        ("--negative", "Reads documents that are wrong on purpose: each must be reported.", OfFolder(NegativeRun.Run)),
        ("--overlays", "Runs the OAI overlay suite.", OfFolder(OverlayRun.Run)),
        ("--reading", "Measures reading a document, and the cost of 200 findings.", ReadingRun.Run),
        ("--shapes", "Prints how large the client of every document is, and how its types are called.", ShapeRun.Run),
        ("--uri-templates", "Compares request targets with the suite of RFC 6570.", OfFolder(UriTemplateRun.Run)),
    ];

    /// <summary>The runs by chance.</summary>
    private static readonly (string Option, string Help, Func<FileSystemInfo?, BenchSettings, CancellationToken, bool> Run)[] Drills =
    [
        ("--fuzz", "Breaks documents of the repository, and of a folder, in random ways: none may make the generator fail.", FuzzRun.Run),
        ("--kills", "Kills 'invitegen accept' and 'invitegen refresh' while they run: no file may be torn.", KillRun.Run),
        ("--parallel", "Calls a server that misbehaves, with many calls at once: memory must stay as it is.", ParallelRun.Run),
    ];

    private static Func<FileSystemInfo, CancellationToken, bool> OfFolder(Func<DirectoryInfo, CancellationToken, bool> run) =>
        (place, cancellationToken) => run(place as DirectoryInfo ?? ((FileInfo)place).Directory!, cancellationToken);

    /// <returns>0: success; 1: a run failed, or the command line is wrong.</returns>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Runs InviteGen over folders of documents and prints the results.");
        var options = Runs
            .Select(run => (Option: new Option<FileSystemInfo>(run.Option) { Description = run.Help }.AcceptExistingOnly(), run.Run))
            .ToList();
        var drills = Drills
            .Select(run => (
                Option: new Option<FileSystemInfo>(run.Option) { Description = run.Help, Arity = ArgumentArity.ZeroOrOne }
                    .AcceptExistingOnly(),
                run.Run))
            .ToList();
        options.ForEach(one => root.Add(one.Option));
        drills.ForEach(one => root.Add(one.Option));
        BenchSettings.Options.ToList().ForEach(root.Add);
        root.SetAction((result, cancellationToken) =>
        {
            var isWell = true;
            foreach (var (option, run) in options)
            {
                if (result.GetValue(option) is { } folder)
                {
                    isWell &= run(folder, cancellationToken);
                }
            }

            foreach (var (option, run) in drills)
            {
                if (result.GetResult(option) is not null)
                {
                    isWell &= run(result.GetValue(option), BenchSettings.Of(result), cancellationToken);
                }
            }

            return Task.FromResult(isWell ? 0 : 1);
        });
        return root.Parse(args).Invoke();
    }
}
