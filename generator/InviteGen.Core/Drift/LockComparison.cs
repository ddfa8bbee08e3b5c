using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift;

/// <summary>The table of contents of drift: reads what the API promised, compares it with what it promises now, and reports that.</summary>
/// <param name="document">The document as it is.</param>
/// <param name="contract">What it promises.</param>
/// <param name="options">What else a comparison has to know, and where the parts of the contract stand.</param>
internal sealed class LockComparison(SpecDocument document, ApiContract contract, ComparisonOptions options)
{
    /// <summary>Compares it with its lock.</summary>
    /// <param name="text">The lock.</param>
    /// <param name="settings">What the project says about drift.</param>
    /// <param name="findings">Takes what is to be reported, each at its location.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public DriftResult Compare(
        SpecText text, DriftOptions settings, List<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        var faults = new FindingSink();
        if (LockReader.Read(text, faults, cancellationToken) is not { } old)
        {
            findings.AddRange(faults.Findings.Select(finding => finding.Shown));
            return new(null, contract, []);
        }

        var changes = ContractComparer.Compare(old.Contract, contract, options, cancellationToken);
        var located = ChangeLocator.Locate(changes, document);
        var accepted = new AcceptedChanges(old, settings.Today);
        var open = located.Where(one => accepted.IsOpen(one.Change)).ToEquatableArray();
        findings.AddRange(new DriftFindings(document.Source, settings).Of(located, open, accepted, new EditHint(old, contract)));
        return new(old.Contract, contract, located) { Open = open };
    }

    /// <summary>Compares it with another contract.</summary>
    /// <param name="before">What the API promised.</param>
    /// <param name="today">The day as <c>yyyy-MM-dd</c>, to tell what was removed before its time; null: it does not count.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public DriftResult Compare(ApiContract before, string? today, CancellationToken cancellationToken)
    {
        var changes = ContractComparer.Compare(before, contract, options with { Today = today }, cancellationToken);
        return new(before, contract, ChangeLocator.Locate(changes, document));
    }
}
