using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Findings;

/// <summary>Collects what one run of the compiler has to say, each thing once.</summary>
public sealed class FindingSink
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _seen = [];

    /// <summary>Everything reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reports at a place in a file.</summary>
    public void Report(DiagnosticRule rule, Location location, params string[] arguments)
    {
        var finding = new Finding(rule, location, arguments.ToEquatableArray());
        if (_seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Reports at a place in a file.</summary>
    public void Report(DiagnosticRule rule, string file, TextRange range, params string[] arguments) =>
        Report(rule, new Location(file, range), arguments);

    /// <summary>Reports at a node, where its author wrote it.</summary>
    internal void Report(DiagnosticRule rule, SpecNode at, params string[] arguments) => Report(rule, at.Location, arguments);
}
