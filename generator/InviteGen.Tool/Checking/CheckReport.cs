using System.Globalization;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using Spectre.Console;

namespace InviteGen.Tool.Checking;

/// <summary>
/// Prints a check: findings as compilers print them, so that editors and build servers find the place, then the result.
/// </summary>
internal static class CheckReport
{
    /// <summary>Prints everything.</summary>
    public static void Write(TextWriter output, SpecReading reading, IReadOnlyCollection<GeneratedFile> files)
    {
        foreach (var finding in reading.Findings)
        {
            output.WriteLine(LineOf(finding));
        }

        if (reading.Contract is { } contract)
        {
            WriteOperations(output, contract);
            output.WriteLine(Invariant(
                $"{contract.Operations.Count} operations, {contract.Schemas.Count} named schemas, {files.Count} files."));
        }
        else
        {
            output.WriteLine("Nothing is generated.");
        }
    }

    /// <summary>The form that MSBuild and editors read: <c>file(line,column): severity code: text</c>, counted from 1.</summary>
    private static string LineOf(LocatedFinding finding)
    {
        var place = finding.Range.Start;
        var severity = finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
        var message = OneLine(finding.Message);
        return Invariant($"{finding.File}({place.Line + 1},{place.Column + 1}): {severity} {finding.Rule.Id}: {message}");
    }

    // A message may quote the document, and the document may hold anything: no line breaks, no terminal commands.
    private static string OneLine(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private static void WriteOperations(TextWriter output, ApiContract contract)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        var table = new Table().Border(TableBorder.Simple).AddColumns("Operation", "Id", "Statuses");
        foreach (var operation in contract.Operations)
        {
            var statuses = string.Join(", ", operation.Responses.Select(response => response.Status));
            table.AddRow(Cell(operation.Key), Cell(operation.Id), Cell(statuses));
        }

        console.Write(table);
    }

    private static string Cell(string text) => Markup.Escape(OneLine(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
