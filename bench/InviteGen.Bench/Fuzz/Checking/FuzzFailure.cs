namespace InviteGen.Bench.Fuzz.Checking;

/// <summary>What a mutant shows.</summary>
/// <param name="Kind">Which of the demands is not met.</param>
/// <param name="Cause">The same for all mutants that show the same fault, such as the method that threw.</param>
/// <param name="Detail">The whole message.</param>
internal sealed record FuzzFailure(string Kind, string Cause, string Detail)
{
    /// <summary>Two mutants with the same key are counted as one fault.</summary>
    public string Key => $"{Kind} {Cause}";

    /// <summary>An exception that came out of the compiler of specs.</summary>
    public static FuzzFailure Of(Exception fault) => new("exception", fault.GetType().Name + PlaceOf(fault), fault.ToString());

    /// <summary>A mutant that takes too long.</summary>
    /// <param name="end">Where the work ended when it was cancelled; null: it went on.</param>
    public static FuzzFailure OfHang(OperationCanceledException? end) =>
        end is null ? new("hang", "that cannot be cancelled", "") : new("hang", PlaceOf(end) ?? "", end.ToString());

    // Without the path of the file, but with the line.
    private static string? PlaceOf(Exception fault)
    {
        var line = fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" InviteGen.", StringComparison.Ordinal));
        return line is null ? null : line.Split(" in ")[0] + line[Math.Max(0, line.LastIndexOf(':'))..].TrimEnd();
    }
}
