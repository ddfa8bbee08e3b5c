using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Reading;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>Reads one spec step by step. A fault in a step is reported and does not end the compiler.</summary>
/// <param name="project">The spec.</param>
/// <param name="isCompared">True when it is going to be compared: reading then keeps the locations at which changes are reported.</param>
internal sealed class ReadRun(SpecProject project, bool isCompared)
{
    private const string NotCompared = "changes of the API are not reported";

    private const int MostInOneClass = 100;

    private readonly FindingSink _findings = new();
    private readonly List<LocatedFinding> _others = [];

    private (SpecDocument Document, ApiContract Contract, ContractLocations? Locations)? _read;

    /// <summary>Reads a spec that is compared with its lock, if it has one and the project wants that.</summary>
    public ReadRun(SpecProject project)
        : this(project, project is { Lock: not null, Drift.Mode: not DriftMode.Off })
    {
    }

    /// <summary>What the spec promises; null if there is nothing to generate.</summary>
    public ApiContract? ReadContract(CancellationToken cancellationToken) => Guard(() =>
    {
        if (DocumentReader.Read(project, _findings, cancellationToken) is not { } document)
        {
            return null;
        }

        var locations = isCompared ? new ContractLocations() : null;
        var contract = ContractReader.Read(document, _findings, locations, cancellationToken);
        _read = (document, contract, locations);
        return contract;
    },
    "nothing is generated from this document");

    /// <summary>Reports a client that is too large for one class, unless the project says how it is divided.</summary>
    public void ReportSize()
    {
        var operations = _read?.Contract.Operations ?? [];
        var tags = operations.Select(operation => operation.Group).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal);
        if (project.Grouping is null && operations.Count > MostInOneClass && tags.Skip(1).Any())
        {
            var count = operations.Count.ToString(CultureInfo.InvariantCulture);
            _others.Add(new Finding(
                DiagnosticRules.OperationsNotGrouped, Location.StartOf(project.Spec.Path), new[] { count }.ToEquatableArray()).Shown);
        }
    }

    /// <summary>How the spec differs from its lock; null if nothing is compared.</summary>
    public DriftResult? ReadDrift(CancellationToken cancellationToken)
    {
        if (_read is null || project.Drift.Mode == DriftMode.Off)
        {
            return null;
        }

        if (project.Lock is { } text)
        {
            return Guard(() => Comparison().Compare(text, project.Drift, _others, cancellationToken), NotCompared);
        }

        _others.AddRange(new DriftFindings(project.Spec, project.Drift).WithoutLock());
        return null;
    }

    /// <summary>How the spec differs from another contract.</summary>
    public DriftResult? Compare(ApiContract before, CancellationToken cancellationToken) =>
        Guard(() => Comparison().Compare(before, Today, cancellationToken), NotCompared);

    /// <summary>The findings about the spec and its lock, each at its location.</summary>
    public IReadOnlyList<LocatedFinding> Findings => [.. _findings.Findings.Select(finding => finding.Shown), .. _others];

    /// <summary>Where a piece of the contract stands; of what is not in the document, its start.</summary>
    public Location LocationOf(ContractPiece piece) => _read is ({ } document, { } contract, { } locations)
        && piece.FindIn(contract) is { } part && locations.Find(part) is { } at
            ? document.LocationOf(at)
            : Location.StartOf(project.Spec.Path);

    private string? Today => project.Drift.Today.Length > 0 ? project.Drift.Today : null;

    private ClientTypes Types => ClientTypes.For(project.Grouping ?? ClientGrouping.Flat);

    private LockComparison Comparison() => _read is ({ } document, { } contract, { } locations)
        ? new LockComparison(document, contract, new ComparisonOptions(Types) { Locations = locations })
        : throw new InvalidOperationException("This document was read without line numbers, so it cannot be compared.");

    private T? Guard<T>(Func<T?> step, string consequence)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _others.Add(InternalFault.Of(fault, consequence, project.Spec.Path));
            return null;
        }
    }
}
