using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>Finds the named schemas that something refers to.</summary>
internal static class SchemaReferences
{
    public static IEnumerable<string> In(Operation operation) => operation.Parameters.Select(parameter => parameter.Schema)
        .Concat((operation.Body?.Contents ?? []).Concat(operation.Responses.SelectMany(response => response.Contents))
            .Select(content => content.Schema).OfType<Schema>())
        .SelectMany(In);

    public static IEnumerable<string> In(Schema schema)
    {
        if (schema.Reference is { } name)
        {
            return [name];
        }

        return schema.Object.Properties.Select(property => property.Schema)
            .Concat(schema.Choice.Alternatives)
            .Concat(new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>())
            .SelectMany(In)
            .Concat(schema.Choice.Values.Select(value => value.Schema));
    }
}
