using InviteGen.Bench.Compiling;
using Microsoft.CodeAnalysis;

namespace InviteGen.Bench.Negative;

/// <summary>Documents that are wrong on purpose: each must be told so, at a place, and none may break the generator.</summary>
internal static class NegativeRun
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    /// <summary>Prints the findings of every document below a folder.</summary>
    /// <returns>False when one has no located warning or error, or broke the generator.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var files = folder.GetFiles("*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .ToList();
        var told = files.Count(file => IsTold(file, Path.GetRelativePath(folder.FullName, file.FullName), cancellationToken));
        Console.WriteLine($"{told} of {files.Count} documents are told what is wrong");
        return files.Count > 0 && told == files.Count;
    }

    private static bool IsTold(FileInfo file, string name, CancellationToken cancellationToken)
    {
        var spec = new ConsumerFile(name, File.ReadAllText(file.FullName), ("Role", "spec"));
        var build = Consumer.Generate([spec], cancellationToken);
        var findings = build.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).ToList();
        var isWell = build.Result.Exception is null && findings.All(finding => finding.Id != "INV9999");
        var isTold = isWell && findings.Any(finding => finding.Location.GetLineSpan().IsValid);
        Console.WriteLine($"{(isTold ? "told" : "MISSED")} {name}{(isWell ? "" : " BROKE " + build.Result.Exception)}");
        foreach (var finding in findings)
        {
            var start = finding.Location.GetLineSpan().StartLinePosition;
            Console.WriteLine($"    ({start.Line + 1},{start.Character + 1}) {finding.Id}: {finding.GetMessage()}");
        }

        return isTold;
    }
}
