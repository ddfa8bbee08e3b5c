using System.Globalization;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Tool.Terminal;
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
            output.WriteLine(FindingLines.Of(finding));
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

    private static string Cell(string text) => Markup.Escape(OneLine.Of(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
