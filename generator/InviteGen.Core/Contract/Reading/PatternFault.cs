namespace InviteGen.Core.Contract.Reading;

/// <summary>What is wrong with a regular expression.</summary>
internal static class PatternFault
{
    private const string Place = "' at offset ";

    /// <summary>
    /// .NET quotes the expression before it says what is wrong: but what it saw is a translation, and counts from its start.
    /// </summary>
    public static string Describe(ArgumentException fault)
    {
        var at = fault.Message.LastIndexOf(Place, StringComparison.Ordinal);
        var reason = at < 0 ? -1 : fault.Message.IndexOf(". ", at, StringComparison.Ordinal);
        return reason < 0 ? fault.Message : fault.Message.Substring(reason + 2);
    }
}
