using InviteGen.Bench.Compiling;
using Microsoft.CodeAnalysis;

namespace InviteGen.Bench.Negative;

/// <summary>Documents that are wrong on purpose: each must be told so, at a place, and none may break the generator.</summary>
internal static class NegativeRun
{
    private const string Told = "told";

    private const string Whole = "whole";

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    /// <summary>Prints the findings of every document below a folder.</summary>
    /// <returns>False when one has no located warning or error although something is wrong with it, or broke the generator.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var files = folder.GetFiles("*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .ToList();
        var results = files.CountBy(file => Try(file, Path.GetRelativePath(folder.FullName, file.FullName), cancellationToken))
            .ToDictionary();
        var (told, whole) = (results.GetValueOrDefault(Told), results.GetValueOrDefault(Whole));
        Console.WriteLine($"{told} of {files.Count} documents are told what is wrong; {whole} more break no rule of OpenAPI and are whole");
        return files.Count > 0 && told + whole == files.Count;
    }

    private static string Try(FileInfo file, string name, CancellationToken cancellationToken)
    {
        var spec = new ConsumerFile(name, File.ReadAllText(file.FullName), ("Role", "spec"));
        var build = Consumer.Generate([spec], cancellationToken);
        var findings = build.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).ToList();
        var isWell = build.Result.Exception is null && findings.All(finding => finding.Id != "INV9999");
        var isTold = isWell && findings.Any(finding => finding.Location.GetLineSpan().IsValid);
        var reason = isWell && !isTold && !build.CompilerDiagnostics(cancellationToken).Any() ? NotAtFault.ReasonFor(name) : null;
        var result = isTold ? Told : reason is not null ? Whole : "MISSED";
        Console.WriteLine($"{result} {name}{(isWell ? "" : " BROKE " + build.Result.Exception)}{(reason is null ? "" : ": " + reason)}");
        foreach (var finding in findings)
        {
            var start = finding.Location.GetLineSpan().StartLinePosition;
            Console.WriteLine($"    ({start.Line + 1},{start.Character + 1}) {finding.Id}: {finding.GetMessage()}");
        }

        return result;
    }
}
