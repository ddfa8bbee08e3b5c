using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// Rules of OpenAPI that a document breaks without a loss for its client. Authors break one rule hundreds of times: each is
/// reported once, at the first place, with the number of the others.
/// </summary>
internal sealed class Violations
{
    private readonly Dictionary<string, Dictionary<SpecNode, string>> _causes = new(StringComparer.Ordinal);

    /// <summary>Notes a rule that is broken at a node.</summary>
    public void Add(string sentence, SpecNode node) => Add(sentence, sentence, node);

    /// <summary>Notes a rule of which each place has a sentence of its own; that of the first place is shown.</summary>
    public void Add(string cause, string sentence, SpecNode node)
    {
        if (!_causes.TryGetValue(cause, out var places))
        {
            _causes.Add(cause, places = []);
        }

        places[node] = sentence;
    }

    /// <summary>Reports each cause, in the order of the document.</summary>
    public void Report(FindingSink findings)
    {
        var firsts = _causes.Values
            .Select(places => (First: places.OrderBy(place => place.Key.Start).First(), Others: places.Count - 1))
            .OrderBy(cause => cause.First.Key.Start);
        foreach (var (first, others) in firsts)
        {
            var more = others == 0 ? "" : $" (and {others.ToString(CultureInfo.InvariantCulture)} more)";
            findings.Report(DiagnosticRules.SpecificationViolated, first.Key, first.Value + more);
        }
    }
}
