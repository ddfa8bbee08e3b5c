using System.Globalization;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// References whose target is not there. What is missing is one fault, however many refer to it: vendors refer to one response from
/// hundreds of operations.
/// </summary>
internal sealed class LostReferences(SpecTree tree)
{
    private readonly List<(string Reference, string Fault, NodeKind Kind)> _causes = [];
    private readonly Dictionary<(string Reference, string Fault, NodeKind Kind), List<(string File, JsonPointer Pointer)>> _places = [];

    /// <summary>Notes a reference at its place in the text.</summary>
    public void Add(JsonPointer pointer, string reference, string fault, NodeKind kind)
    {
        var cause = (reference, fault, kind);
        if (!_places.TryGetValue(cause, out var places))
        {
            _causes.Add(cause);
            _places.Add(cause, places = []);
        }

        places.Add(tree.PlaceOf(pointer));
    }

    /// <summary>Reports each cause at the first place, with the number of the others.</summary>
    public void Report()
    {
        foreach (var cause in _causes)
        {
            var places = _places[cause].Distinct().ToList();
            var others = (places.Count - 1).ToString(CultureInfo.InvariantCulture);
            var more = places.Count switch { 1 => "", 2 => ", here and in another place", _ => $", here and in {others} other places" };
            tree.Findings.Report(
                DiagnosticRules.UnresolvedReference, places[0].File, places[0].Pointer, cause.Reference, cause.Fault + more, Consequence(cause.Kind));
        }
    }

    private static string Consequence(NodeKind kind) => kind switch
    {
        NodeKind.Schema => "a schema that needs it takes any value",
        NodeKind.Response => "its status counts as undocumented",
        NodeKind.Parameter or NodeKind.RequestBody => "an operation that needs it is left out",
        _ => "what needs it is left out",
    };
}
