using System.Globalization;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Tool.Terminal;
using Spectre.Console;

namespace InviteGen.Tool.Checking;

/// <summary>
/// Prints a check: first the findings in the form of compiler messages, which editors and build servers understand, then the result.
/// </summary>
internal static class CheckReport
{
    /// <summary>Prints everything.</summary>
    /// <param name="output">Receives the report.</param>
    /// <param name="reading">The result of reading the document.</param>
    /// <param name="files">The files that are generated for it.</param>
    /// <param name="support">The files that it needs of the code that all clients of a project share.</param>
    public static void Write(
        TextWriter output, ReadResult reading, IReadOnlyCollection<GeneratedFile> files, IReadOnlyCollection<GeneratedFile> support)
    {
        foreach (var finding in reading.Findings)
        {
            output.WriteLine(FindingLines.Of(finding));
        }

        if (reading.Contract is { } contract)
        {
            WriteOperations(output, contract);
            output.WriteLine(
                $"{Count(contract.Operations.Count, "operation")}, {Count(contract.Schemas.Count, "named schema")}, "
                + $"{Count(files.Count, "file")} with {Count(Lines(files), "line")}; "
                + $"{Count(Lines(support), "line")} of support code, which all clients of a project share.");
            WriteLimits(output, reading.Findings);
        }
        else
        {
            output.WriteLine("Nothing is generated.");
        }
    }

    private static int Lines(IEnumerable<GeneratedFile> files) => files.Sum(file => file.Content.Count(c => c == '\n'));

    // What is not generated as the document says, by rule.
    private static void WriteLimits(TextWriter output, IEnumerable<LocatedFinding> findings)
    {
        var limits = findings.Where(finding => finding.Rule.Id.StartsWith("INV2", StringComparison.Ordinal))
            .GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var limit in limits)
        {
            output.WriteLine(Invariant($"{limit.Count():N0} x {limit.Key.Id} {limit.Key.Title}"));
        }
    }

    private static void WriteOperations(TextWriter output, ApiContract contract)
    {
        var console = ToolConsole.Create(output);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Operation", "Id", "Statuses");
        foreach (var operation in contract.Operations)
        {
            var statuses = string.Join(", ", operation.Responses.Select(response => response.Status));
            table.AddRow(Cell(operation.Key), Cell(operation.Id), Cell(statuses));
        }

        console.Write(table);
    }

    private static string Cell(string text) => Markup.Escape(MessageText.Clean(text));

    private static string Count(int number, string thing) => Invariant($"{number:N0} {thing}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
