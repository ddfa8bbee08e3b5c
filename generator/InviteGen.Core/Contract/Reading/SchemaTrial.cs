using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads schemas on which it depends whether something can be generated: nothing is reported, and nothing comes into the contract.
/// </summary>
internal sealed class SchemaTrial(ReadingContext context)
{
    private readonly Lazy<SchemaReader> _schemas = new(() =>
    {
        var trial = new ReadingContext(context.Document, new FindingSink(), context.CancellationToken);
        return new SchemaReader(trial, new AssertionReader(trial));
    });

    /// <summary>What a value may be, behind references.</summary>
    public Schema Read(IOpenApiSchema source, Site at) => Follow(_schemas.Value.Read(source, at));

    /// <summary>The schema that a reference leads to.</summary>
    public Schema Follow(Schema schema) => _schemas.Value.Follow(schema);
}
