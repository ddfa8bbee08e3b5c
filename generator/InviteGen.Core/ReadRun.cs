using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reading;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;

namespace InviteGen.Core;

/// <summary>Reads one spec step by step. A fault in a step is reported and does not end the compiler.</summary>
internal sealed class ReadRun(SpecProject project)
{
    private readonly FindingSink _findings = new();
    private readonly List<LocatedFinding> _faults = [];

    private (SpecDocument Document, ApiContract Contract, ContractLocations? Places)? _read;

    /// <summary>What the spec promises; null if there is nothing to generate.</summary>
    /// <param name="hasPlaces">True when it is going to be compared.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ApiContract? ReadContract(bool hasPlaces, CancellationToken cancellationToken) => Guard(() =>
    {
        if (DocumentReader.Read(project, _findings, cancellationToken) is not { } document)
        {
            return null;
        }

        var places = hasPlaces ? new ContractLocations() : null;
        var contract = ContractReader.Read(document, _findings, places, cancellationToken);
        _read = (document, contract, places);
        return contract;
    });

    /// <summary>How the spec differs from its lock; null if nothing is compared.</summary>
    public DriftResult? ReadDrift(CancellationToken cancellationToken)
    {
        if (_read is null || project.Drift.Mode == DriftMode.Off)
        {
            return null;
        }

        if (project.Lock is { } text)
        {
            return Guard(() => Reader().Read(text, project.Drift, cancellationToken));
        }

        _faults.AddRange(new DriftFindings(project.Spec, project.Drift).WithoutLock());
        return null;
    }

    /// <summary>How the spec differs from another contract.</summary>
    public DriftResult? Compare(ApiContract before, CancellationToken cancellationToken) =>
        Guard(() => Reader().Read(before, Today, cancellationToken));

    /// <summary>The findings about the spec, each at its location.</summary>
    public IReadOnlyList<LocatedFinding> Findings => [.. _findings.Findings.Select(finding => finding.Shown), .. _faults];

    private string? Today => project.Drift.Today.Length > 0 ? project.Drift.Today : null;

    private DriftReader Reader() => _read is ({ } document, { } contract, { } places)
        ? new DriftReader(document, contract, new ComparisonOptions(ClientTypes.Instance) { Locations = places })
        : throw new InvalidOperationException("A document can be compared only if it was read with line positions.");

    private T? Guard<T>(Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _faults.Add(InternalFault.Of(fault, project.Spec.Path));
            return null;
        }
    }
}
