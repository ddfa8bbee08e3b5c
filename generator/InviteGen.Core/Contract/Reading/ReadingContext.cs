using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Contract.Reading;

/// <summary>What the readers of one document share.</summary>
internal sealed class ReadingContext
{
    private readonly FindingSink _findings;

    public ReadingContext(SpecDocument document, FindingSink findings, CancellationToken cancellationToken)
    {
        _findings = findings;
        Document = document;
        CancellationToken = cancellationToken;
        Assertions = new AssertionReader(this);
        Schemas = new SchemaReader(this);
        Security = new SecurityReader(this);
    }

    public SpecDocument Document { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Is told where each part stands; null: nobody asks.</summary>
    public ContractLocations? Locations { get; init; }

    public AssertionReader Assertions { get; }

    public SchemaReader Schemas { get; }

    public SecurityReader Security { get; }

    /// <summary>Remembers where a part of the contract stands.</summary>
    public T At<T>(T part, Site at)
        where T : class
    {
        Locations?.Add(part, at);
        return part;
    }

    /// <summary>Reports at a value of the spec.</summary>
    public void Report(DiagnosticRule rule, Site at, params string[] arguments) =>
        _findings.Report(rule, Document.LocationOf(at), arguments);
}
