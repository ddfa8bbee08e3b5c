using System.Diagnostics;
using InviteGen.Witness.Seen;

namespace InviteGen.Witness.Tests;

/// <summary>Starts the program that reads documents with Microsoft.OpenApi.Readers 1.6.</summary>
internal static class WitnessProgram
{
    /// <summary>What it sees in documents, in their order. It is started once for all of them.</summary>
    public static IEnumerable<SeenDocument> Read(IReadOnlyList<string> paths)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", TestSettings.WitnessProgram])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        try
        {
            var errors = program.StandardError.ReadToEndAsync();
            var feeding = Task.Run(() => Feed(program.StandardInput, paths));
            for (var i = 0; i < paths.Count; i++)
            {
                yield return SeenJson.Read(program.StandardOutput.ReadLine()
                    ?? throw new InvalidOperationException($"The witness ended at {paths[i]}: {errors.Result}"));
            }

            feeding.Wait();
        }
        finally
        {
            // Whoever stops reading leaves it in the middle of its work.
            program.Kill();
        }
    }

    private static void Feed(StreamWriter input, IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            input.WriteLine(path);
        }

        input.Close();
    }
}
