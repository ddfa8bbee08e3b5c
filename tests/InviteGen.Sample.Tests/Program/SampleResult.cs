namespace InviteGen.Sample.Tests.Program;

/// <summary>What a run has left.</summary>
internal sealed record SampleResult(int ExitCode, string Output, string Error)
{
    /// <summary>The rows of the table, with the lines of each cell joined by one space and the cells by " | ".</summary>
    public IReadOnlyList<string> Rows
    {
        get
        {
            var rows = new List<List<string[]>>();
            foreach (var line in TableLines)
            {
                if (line.StartsWith("|-", StringComparison.Ordinal))
                {
                    rows.Add([]);
                }
                else if (rows.Count > 0)
                {
                    rows[^1].Add(line.Trim('|').Split('|'));
                }
            }

            return [.. rows.Select(Join)];
        }
    }

    /// <summary>The lines of the table without its outer border.</summary>
    public IEnumerable<string> TableLines =>
        Output.Split('\n').Select(line => line.TrimEnd()).Where(line => line.StartsWith('|'));

    private static string Join(List<string[]> lines) => string.Join(
        " | ",
        Enumerable.Range(0, lines[0].Length)
            .Select(column => string.Join(' ', lines.Select(line => line[column].Trim()).Where(text => text.Length > 0))));
}
