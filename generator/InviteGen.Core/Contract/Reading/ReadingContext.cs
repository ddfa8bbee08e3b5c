using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Documents;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Contract.Reading;

/// <summary>What all readers of one document are handed: the document, and where to report.</summary>
internal sealed class ReadingContext(SpecDocument document, FindingSink findings, CancellationToken cancellationToken)
{
    private readonly Violations _violations = new();

    public SpecDocument Document => document;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Receives the location of each part; null where nothing needs it.</summary>
    public ContractLocations? Locations { get; init; }

    /// <summary>Remembers where a part of the contract stands.</summary>
    public T At<T>(T part, Site at)
        where T : class
    {
        Locations?.Add(part, at);
        return part;
    }

    /// <summary>Reports at a value of the spec.</summary>
    public void Report(DiagnosticRule rule, Site at, params string[] arguments) =>
        findings.Report(rule, document.LocationOf(at), arguments);

    /// <summary>Notes a value that a rule of OpenAPI forbids.</summary>
    public void AddViolation(string sentence, Site at)
    {
        if (at.Nearest is { } node)
        {
            _violations.Add(sentence, node);
        }
    }

    /// <summary>Reports what was noted, each sentence once.</summary>
    public void ReportViolations() => _violations.Report(findings);

    /// <summary>Reads a piece. A fault of InviteGen is reported at the piece, and costs nothing else.</summary>
    /// <param name="piece">What is read.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="read">Reads it; null: there is nothing to generate.</param>
    public T? Guard<T>(ContractPiece piece, Site at, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Report(DiagnosticRules.InternalFault, at, InternalFault.Describe(fault), piece.Consequence);
            return null;
        }
    }
}
