using System.Text.RegularExpressions;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Runtime;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Compiles the patterns of a spec as the generated code will: one that fails must fail here, not in a running program.</summary>
internal static class PatternCheck
{
    private const string Offset = "' at offset ";

    /// <summary>True for a pattern that compiles; one that does not is reported.</summary>
    public static bool Compiles(ReadingContext context, string pattern, Site at)
    {
        try
        {
            _ = EcmaPattern.Compile(pattern, RegexOptions.None, Regex.InfiniteMatchTimeout);
            return true;
        }
        catch (ArgumentException fault)
        {
            context.Report(DiagnosticRules.PatternNotSupported, at, pattern, ReasonOf(fault));
            return false;
        }
    }

    /// <summary>
    /// The reason without the pattern and the offset with which messages of .NET begin: both are those of the translated pattern, and not
    /// of the one in the spec.
    /// </summary>
    private static string ReasonOf(ArgumentException fault)
    {
        var at = fault.Message.LastIndexOf(Offset, StringComparison.Ordinal);
        var reason = at < 0 ? -1 : fault.Message.IndexOf(". ", at, StringComparison.Ordinal);
        return reason < 0 ? fault.Message : fault.Message.Substring(reason + 2);
    }
}
