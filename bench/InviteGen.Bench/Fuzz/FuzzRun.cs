using System.Diagnostics;
using InviteGen.Bench.Fuzz.Checking;
using InviteGen.Bench.Fuzz.Mutants;
using InviteGen.Bench.Fuzz.Seeds;
using InviteGen.Bench.Fuzz.Shrinking;

namespace InviteGen.Bench.Fuzz;

/// <summary>Makes wrong documents from right ones: whatever is wrong, the compiler of specs reports it and never fails.</summary>
internal static class FuzzRun
{
    private const int UsualCount = 2000;

    /// <summary>A fault that is seen more often is only counted.</summary>
    private const int MostShrunk = 2;

    private const int ProgressEvery = 1000;

    /// <summary>Tries mutants.</summary>
    /// <param name="corpus">More documents; null: only those of the repository.</param>
    /// <param name="settings">Which mutants.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>False if any mutant fails.</returns>
    public static bool Run(FileSystemInfo? corpus, BenchSettings settings, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var library = SeedLibrary.Load(BenchSettings.Repository, corpus as DirectoryInfo);
        var (factory, counts) = (new MutantFactory(library, settings.Seed), new FuzzCounts());
        var end = settings.First + (settings.Count ?? UsualCount);
        Console.WriteLine(
            $"seed {settings.Seed}, mutants {settings.First} to {end - 1}, {library.Count} documents, {library.Fragments.Count} pieces");
        using var folder = new FailureFolder(settings.Output);
        for (var number = settings.First; number < end; number++)
        {
            folder.Begin(number);
            var mutant = factory.Create(number);
            var start = Environment.CpuUsage.TotalTime;
            if (MutantCheck.FailureOf(mutant, cancellationToken) is { } failure)
            {
                Report(mutant, failure, MutantCheck.FailureOf, settings, folder, counts, cancellationToken);
            }

            counts.Add(mutant, Environment.CpuUsage.TotalTime - start);
            if (number % settings.CompileEvery == 0)
            {
                counts.Compiled++;
                if (CompileCheck.FailureOf(mutant, cancellationToken) is { } wrong)
                {
                    Report(mutant, wrong, CompileCheck.FailureOf, settings, folder, counts, cancellationToken);
                }
            }

            if (counts.Mutants % ProgressEvery == 0)
            {
                Console.WriteLine(
                    $"{counts.Mutants} mutants, {counts.Compiled} compiled, {counts.Faults.Count} faults, "
                    + $"{watch.Elapsed.TotalSeconds:F0} s");
            }
        }

        counts.Print(watch.Elapsed);
        return counts.Faults.Count == 0;
    }

    private static void Report(
        Mutant mutant, FuzzFailure failure, Func<Mutant, CancellationToken, FuzzFailure?> check, BenchSettings settings,
        FailureFolder folder, FuzzCounts counts, CancellationToken cancellationToken)
    {
        if (counts.AddFault(failure.Key) > MostShrunk)
        {
            return;
        }

        Console.WriteLine($"FAILS --seed {settings.Seed} --first {mutant.Number} --count 1: {failure.Key} ({mutant.Recipe})");
        folder.Write($"{settings.Seed}-{mutant.Number}", mutant, failure);
        var smallest = new Shrinker(one => check(one, cancellationToken)?.Key == failure.Key).Shrink(mutant);
        var path = folder.Write($"{settings.Seed}-{mutant.Number}-small", smallest, check(smallest, cancellationToken) ?? failure);
        Console.WriteLine($"    {path}: {LengthOf(smallest)} of {LengthOf(mutant)} characters");
    }

    private static int LengthOf(Mutant mutant) => mutant.Files.Sum(file => file.Text.Length);
}
