namespace InviteGen.Core.Findings;

/// <summary>
/// One kind of finding. Its id, its row in the release table, its page under docs/rules and its test belong together.
/// </summary>
/// <param name="Id"><c>INVnnnn</c>; never reused.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">The sentence a user reads, with <c>{0}</c>, <c>{1}</c> for the arguments of a finding.</param>
/// <param name="Severity">What it is when the user has said nothing else.</param>
public sealed record DiagnosticRule(string Id, string Title, string Message, FindingSeverity Severity)
{
    /// <summary>The page that explains the rule and how to answer it.</summary>
    public string HelpPage => $"docs/rules/{Id}.md";
}
