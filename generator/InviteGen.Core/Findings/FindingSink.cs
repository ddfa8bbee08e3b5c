using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Findings;

/// <summary>Collects what one run of the compiler has to say, each thing once.</summary>
public sealed class FindingSink
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _seen = [];

    /// <summary>Everything reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reports at a value of the document.</summary>
    public void Report(DiagnosticRule rule, string file, JsonPointer pointer, params string[] arguments) =>
        Report(new Finding(rule, file, pointer, arguments.ToEquatableArray()));

    /// <summary>Reports at a place that a parser found.</summary>
    public void Report(DiagnosticRule rule, string file, TextRange range, params string[] arguments) =>
        Report(new Finding(rule, file, JsonPointer.Root, arguments.ToEquatableArray()) { Range = range });

    private void Report(Finding finding)
    {
        if (_seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }
}
