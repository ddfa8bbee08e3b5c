using InviteGen.Bench.Compiling;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace InviteGen.Bench.Negative;

/// <summary>
/// Documents that are wrong on purpose. What is wrong must be reported at its line, at least as information: the severity of a rule
/// says who can act on it, not how wrong the document is. None may break the generator.
/// </summary>
internal static class NegativeRun
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    /// <summary>Documents of which nothing is reported on purpose: a default of null is how many authors write "no default".</summary>
    private static readonly string[] Accepted = ["wrong_default_type/null_value.json"];

    /// <summary>Prints the findings of every document below a folder.</summary>
    /// <returns>False when nothing is reported at a line of one, and nobody accepted that, or one broke the generator.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var files = folder.GetFiles("*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .ToList();
        var reported = files.Select(file => (File: file, Name: NameOf(folder, file)))
            .Count(one => IsReported(one.File, one.Name, cancellationToken) != Accepted.Contains(one.Name));
        Console.WriteLine($"{reported} of {files.Count} documents are as they must be: {Accepted.Length} silent, the others reported");
        return files.Count > 0 && reported == files.Count;
    }

    private static string NameOf(DirectoryInfo folder, FileInfo file) =>
        Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');

    private static bool IsReported(FileInfo file, string name, CancellationToken cancellationToken)
    {
        var spec = new ConsumerFile(name, File.ReadAllText(file.FullName), ("Role", "spec"));
        var build = Consumer.Generate([spec], cancellationToken);
        var findings = build.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Info).ToList();
        var isWell = build.Result.Exception is null && findings.All(finding => finding.Id != DiagnosticRules.InternalFault.Id);
        var isReported = isWell && findings.Any(finding => finding.Location.GetLineSpan().IsValid);
        Console.WriteLine($"{(isReported ? "reported" : "SILENT")} {name}{(isWell ? "" : " BROKE " + build.Result.Exception)}");
        foreach (var finding in findings)
        {
            var start = finding.Location.GetLineSpan().StartLinePosition;
            Console.WriteLine($"    ({start.Line + 1},{start.Character + 1}) {finding.Id}: {finding.GetMessage()}");
        }

        return isReported;
    }
}
