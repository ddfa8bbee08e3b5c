using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Collects the <c>default</c> responses of operations that declare no other success: each describes either the success as well or only
/// errors. An API that declares one operation so declares many, so the first of each kind is reported and the others are counted.
/// </summary>
internal sealed class DefaultResponses(ReadingContext context)
{
    private const string UsedForSuccess = "'default' is used for 2XX, and every other status is treated as an error";

    private const string UsedForErrors =
        "'default' is treated as an error, because other errors are declared, so the body of a 2XX response is not read";

    private readonly List<Site> _successes = [];
    private readonly List<Site> _errors = [];

    /// <summary>Adds a response that has a body: without one, it does not matter what it describes.</summary>
    public void Add(SuccessStatuses successes, Site at)
    {
        if (!successes.HasOwn)
        {
            (successes.ContainsDefault ? _successes : _errors).Add(at);
        }
    }

    public void Report()
    {
        Report(_successes, UsedForSuccess);
        Report(_errors, UsedForErrors);
    }

    private void Report(List<Site> found, string use)
    {
        if (found.Count > 0)
        {
            var others = found.Count - 1;
            context.Report(
                DiagnosticRules.DefaultInsteadOfSuccess,
                found[0],
                others == 0 ? "This operation declares" : $"This and {others} other operation{(others == 1 ? "" : "s")} declare",
                use);
        }
    }
}
