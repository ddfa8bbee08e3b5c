using ConsumerSample.Inviting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ConsumerSample.Report;

/// <summary>The table of results, with a row for each operation.</summary>
internal static class ResultTable
{
    private const int MostReasons = 4;

    public static void Write(IAnsiConsole console, IReadOnlyList<Row> rows, bool isDryRun)
    {
        var table = new Table
        {
            Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Ascii,
            ShowRowSeparators = true,
            Caption = new TableTitle("Expected: invited / refused before sending / refused by the server"),
        };
        // With borders and padding, this is the width of the console that SampleConsole sets.
        table.AddColumn(new TableColumn("System").Width(15));
        table.AddColumn(new TableColumn("Operation").Width(12));
        table.AddColumn(new TableColumn(isDryRun ? "To send" : "Invited").Width(8));
        table.AddColumn(new TableColumn("Refused before sending").Width(19));
        table.AddColumn(new TableColumn("Refused by the server").Width(17));
        table.AddColumn(new TableColumn("Expected").Width(10));
        foreach (var row in rows)
        {
            table.AddRow(Cells(row));
        }

        console.Write(table);
        var unexpected = rows.Count(row => !row.IsAsExpected);
        console.WriteLine(unexpected == 0
            ? "Everything went as expected."
            : $"Not as expected: {unexpected} of {rows.Count} rows.");
    }

    private static IRenderable[] Cells(Row row) =>
    [
        new Text(row.System),
        new Text(row.Operation),
        new Text(row.Tally.Requests == 0 ? "0" : $"{row.Tally.Invited} in {Requests(row.Tally.Requests)}"),
        new Text(Describe(row.Tally.NotSent)),
        new Text(Describe(row.Tally.Refused)),
        row.IsAsExpected ? new Text($"{row.Expectation}\nmet", Color.Green) : new Text($"{row.Expectation}\nNOT MET", Color.Red),
    ];

    private static string Requests(int count) => count == 1 ? "1 request" : $"{count} requests";

    private static string Describe(Reasons reasons)
    {
        var lines = reasons.All.Take(MostReasons).Select(Describe);
        var more = reasons.All.Count - MostReasons;
        string[] rest = more > 0 ? [$"and {more} more"] : [];
        return string.Join('\n', [$"{reasons.People}", .. lines, .. rest]);
    }

    private static string Describe(Reason reason) =>
        $"{reason.People} x {reason.Text} ({(reason.People == 1 ? "" : "first: ")}line {reason.FirstLine})";
}
