using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Compares a document with what it was.</summary>
/// <param name="document">The document as it is.</param>
/// <param name="contract">What it promises.</param>
/// <param name="options">What else a comparison has to know, and where the parts of the contract stand.</param>
internal sealed class DriftReader(SpecDocument document, ApiContract contract, ComparisonOptions options)
{
    /// <summary>Compares it with its lock.</summary>
    /// <param name="text">The lock.</param>
    /// <param name="settings">What the project says about drift.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public DriftResult Read(SpecText text, DriftOptions settings, CancellationToken cancellationToken)
    {
        var faults = new FindingSink();
        if (LockReader.Read(text, faults, cancellationToken) is not { } old)
        {
            return new(null, contract, [], faults.Findings.Select(finding => finding.Shown).ToEquatableArray());
        }

        var changes = ContractComparer.Compare(old.Contract, contract, options, cancellationToken);
        if (changes.Count == 0)
        {
            return new(old.Contract, contract, [], new DriftFindings(document.Source, settings).Of([], old).ToEquatableArray());
        }

        var edit = new LockEdit(old, contract);
        var located = ChangeLocator.Locate(changes, document, edit.Of);
        return new(old.Contract, contract, located, new DriftFindings(document.Source, settings).Of(located, old).ToEquatableArray());
    }

    /// <summary>Compares it with another contract.</summary>
    /// <param name="before">What the API promised.</param>
    /// <param name="today">The day as <c>yyyy-MM-dd</c>, to tell what was removed before its time; null: it does not count.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public DriftResult Read(ApiContract before, string? today, CancellationToken cancellationToken)
    {
        var changes = ContractComparer.Compare(before, contract, options with { Today = today }, cancellationToken);
        return new(before, contract, ChangeLocator.Locate(changes, document, _ => ""), []);
    }
}
