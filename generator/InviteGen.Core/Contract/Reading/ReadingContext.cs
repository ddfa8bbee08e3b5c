using InviteGen.Core.Contract.Reading.ValueRules;
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
        Rules = new RuleReader(this);
        Schemas = new SchemaReader(this);
        Security = new SecurityReader(this);
    }

    public SpecDocument Document { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Is told where each part stands; null: nobody asks.</summary>
    public ContractPlaces? Places { get; init; }

    public RuleReader Rules { get; }

    public SchemaReader Schemas { get; }

    public SecurityReader Security { get; }

    /// <summary>Remembers where a part of the contract stands.</summary>
    public T At<T>(T part, JsonPointer at)
        where T : class
    {
        Places?.Add(part, at);
        return part;
    }

    /// <summary>Reports at a value of the spec.</summary>
    public void Report(Rule rule, JsonPointer at, params string[] arguments)
    {
        var (file, pointer) = Document.PlaceOf(at);
        _findings.Report(rule, file, pointer, arguments);
    }
}
