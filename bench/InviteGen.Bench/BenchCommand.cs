using System.CommandLine;
using InviteGen.Bench.Corpus;
using InviteGen.Bench.Drift;
using InviteGen.Bench.Drift.Edits;
using InviteGen.Bench.DriftCases;
using InviteGen.Bench.Fingerprints;
using InviteGen.Bench.JsonSchema;
using InviteGen.Bench.Locks;
using InviteGen.Bench.Negative;
using InviteGen.Bench.Overlays;
using InviteGen.Bench.Reading;
using InviteGen.Bench.UriTemplates;

namespace InviteGen.Bench;

/// <summary>The command line. Each run is an option that takes the folder to work on; some take a file as well.</summary>
internal static class BenchCommand
{
    /// <summary>A run: an option, what it does in one line, and the work, which says whether all is well.</summary>
    private static readonly (string Option, string Help, Func<FileSystemInfo, CancellationToken, bool> Run)[] Runs =
    [
        ("--code", "Prints the code of every document without its comments, as --fingerprints sees it.", FingerprintRun.Print),
        ("--corpus", "Generates and compiles every OpenAPI document below a folder.", OfFolder(CorpusRun.Run)),
        ("--drift", "Writes every document below a folder otherwise and compares: nothing that matters changed.", DriftRun.Run),
        ("--drift-cases", "Pairs of documents: the changes that another tool finds.", OfFolder(DriftCaseRun.Run)),
        ("--drift-edits", "Edits a document at 200 places in known ways: each edit must be found once, and fast.", DriftEditRun.Run),
        ("--fingerprints", "Prints a fingerprint of the code of every document, without its comments.", FingerprintRun.Run),
        ("--json-schema", "The JSON Schema Test Suite: generated clients read and validate its values.", OfFolder(JsonSchemaRun.Run)),
        ("--locks", "Writes a lock for every document below a folder and reads it: nothing is lost.", OfFolder(LockRun.Run)),
        ("--negative", "Documents that are wrong on purpose: each must be told so.", OfFolder(NegativeRun.Run)),
        ("--overlays", "The overlay suite: pass cases apply, fail cases are refused.", OfFolder(OverlayRun.Run)),
        ("--reading", "Measures reading a document, and what 200 findings cost.", ReadingRun.Run),
        ("--uri-templates", "The suite of RFC 6570: clients address what it says.", OfFolder(UriTemplateRun.Run)),
    ];

    private static Func<FileSystemInfo, CancellationToken, bool> OfFolder(Func<DirectoryInfo, CancellationToken, bool> run) =>
        (place, cancellationToken) => run(place as DirectoryInfo ?? ((FileInfo)place).Directory!, cancellationToken);

    /// <returns>0: all is well; 1: something failed, or the command line is wrong.</returns>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Runs InviteGen over folders of documents and prints what was measured.");
        var options = Runs
            .Select(run => (Option: new Option<FileSystemInfo>(run.Option) { Description = run.Help }.AcceptExistingOnly(), run.Run))
            .ToList();
        options.ForEach(one => root.Add(one.Option));
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

            return Task.FromResult(isWell ? 0 : 1);
        });
        return root.Parse(args).Invoke();
    }
}
