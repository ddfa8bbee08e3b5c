using Spectre.Console;
using Spectre.Console.Rendering;
using ConsumerSample.Inviting;

namespace ConsumerSample.Report;

/// <summary>What became of everybody, one row for each operation. Fits 100 columns.</summary>
internal static class ResultTable
{
    private const int MostReasons = 4;

    public static void Write(IAnsiConsole console, IReadOnlyList<Row> rows, bool isDryRun)
    {
        var table = new Table
        {
            Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Ascii,
            ShowRowSeparators = true,
        };
        table.AddColumn(new TableColumn("System").Width(17));
        table.AddColumn(new TableColumn("Operation").Width(13));
        table.AddColumn(new TableColumn(isDryRun ? "To send" : "Invited").Width(10));
        table.AddColumn(new TableColumn("Refused before sending").Width(18));
        table.AddColumn(new TableColumn("Refused by the server").Width(15));
        table.AddColumn(new TableColumn("Expected").Width(8));
        foreach (var row in rows)
        {
            table.AddRow(Cells(row));
        }

        console.Write(table);
    }

    private static IRenderable[] Cells(Row row) =>
    [
        new Text(row.System),
        new Text(row.Operation),
        new Text(row.Tally.Requests == 0 ? "0" : $"{row.Tally.Invited} in {Requests(row.Tally.Requests)}"),
        new Text(Describe(row.Tally.NotSent)),
        new Text(Describe(row.Tally.Refused)),
        row.IsAsExpected ? new Text("yes", Color.Green) : new Text($"no: {row.Expectation}", Color.Red),
    ];

    private static string Requests(int count) => count == 1 ? "1 request" : $"{count} requests";

    private static string Describe(Reasons reasons)
    {
        var lines = reasons.All.Take(MostReasons).Select(Describe);
        var more = reasons.All.Count - MostReasons;
        return string.Join('\n', [$"{reasons.People}", .. lines, .. more > 0 ? [$"and {more} more reasons"] : Array.Empty<string>()]);
    }

    private static string Describe(Reason reason) =>
        $"{reason.People} x {reason.Text} ({(reason.People == 1 ? "" : "first: ")}line {reason.FirstLine})";
}
