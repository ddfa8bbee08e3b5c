using System.CommandLine;

namespace InviteGen.Bench;

/// <summary>What the runs by chance have in common.</summary>
/// <param name="Seed">Decides all that happens by chance.</param>
/// <param name="First">The number of the first mutant.</param>
/// <param name="Count">How many mutants, kills, or calls at once; null: as many as usual.</param>
/// <param name="Seconds">How long; null: as long as usual.</param>
/// <param name="CompileEvery">Of so many mutants one is compiled.</param>
/// <param name="Output">Where failures are written.</param>
internal sealed record BenchSettings(int Seed, int First, int? Count, int? Seconds, int CompileEvery, DirectoryInfo Output)
{
    private static readonly Option<int> SeedOption = new("--seed")
    {
        Description = "another seed gives other mutants, moments, and calls.", DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> FirstOption = new("--first")
    {
        Description = "--fuzz: the number of the first mutant. A long run can be made in several parts.", DefaultValueFactory = _ => 0,
    };

    private static readonly Option<int?> CountOption = new("--count")
    {
        Description = "--fuzz, --kills, --parallel: how many mutants, kills, or calls at once.",
    };

    private static readonly Option<int?> SecondsOption = new("--seconds")
    {
        Description = "--parallel: how long.",
    };

    private static readonly Option<int> CompileOption = new("--compile-every")
    {
        Description = "--fuzz: of so many mutants one is compiled.", DefaultValueFactory = _ => 20,
    };

    private static readonly Option<DirectoryInfo> OutputOption = new("--output")
    {
        Description = "--fuzz: the folder for failures. Default: artifacts/fuzz in the repository.",
        DefaultValueFactory = _ => new(Path.Combine(Repository.FullName, "artifacts", "fuzz")),
    };

    /// <summary>The options to add to a command.</summary>
    public static IEnumerable<Option> Options => [SeedOption, FirstOption, CountOption, SecondsOption, CompileOption, OutputOption];

    /// <summary>The folder of this repository: above this program, or above the current folder.</summary>
    public static DirectoryInfo Repository => Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory())
        ?? throw new InvalidOperationException("This program must be run in the repository.");

    /// <summary>What a command line says.</summary>
    public static BenchSettings Of(ParseResult parsed) => new(
        parsed.GetValue(SeedOption), parsed.GetValue(FirstOption), parsed.GetValue(CountOption), parsed.GetValue(SecondsOption),
        Math.Max(1, parsed.GetValue(CompileOption)), parsed.GetValue(OutputOption)!);

    private static DirectoryInfo? Above(string path)
    {
        var folder = new DirectoryInfo(path);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InviteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder;
    }
}
