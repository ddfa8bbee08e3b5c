using System.Globalization;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// References whose target does not exist. A missing target is reported once, however many references lead to it: vendors refer to one
/// response from hundreds of operations.
/// </summary>
internal sealed class LostReferences(SpecTree tree)
{
    private readonly List<(string Reference, string Fault, NodeKind Kind)> _causes = [];
    private readonly Dictionary<(string Reference, string Fault, NodeKind Kind), List<SpecNode>> _nodes = [];

    /// <summary>Records a reference.</summary>
    public void Add(SpecNode at, string reference, string fault, NodeKind kind)
    {
        var cause = (reference, fault, kind);
        if (!_nodes.TryGetValue(cause, out var nodes))
        {
            _causes.Add(cause);
            _nodes.Add(cause, nodes = []);
        }

        nodes.Add(at);
    }

    /// <summary>Reports each cause at the first reference, with the number of the others.</summary>
    public void Report()
    {
        foreach (var cause in _causes)
        {
            var locations = _nodes[cause].Select(node => node.Location).Distinct().ToList();
            var others = (locations.Count - 1).ToString(CultureInfo.InvariantCulture);
            var more = locations.Count switch
            {
                1 => "",
                2 => " (here and in 1 other place)",
                _ => $" (here and in {others} other places)",
            };
            tree.Findings.Report(
                DiagnosticRules.UnresolvedReference, locations[0], cause.Reference, cause.Fault + more,
                Consequence.Of(cause.Kind, CostsOperation(cause.Kind)));
        }
    }

    // The target of a reference without a target is unknown, so a parameter may be required.
    private static bool CostsOperation(NodeKind kind) => kind is NodeKind.Parameter or NodeKind.RequestBody;
}
