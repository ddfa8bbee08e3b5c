using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Finds out which way the values of each named schema travel.</summary>
internal sealed class UsageAnalysis
{
    private readonly Dictionary<string, Usage> _usage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _schemas;

    public UsageAnalysis(ApiContract contract)
    {
        _schemas = contract.Schemas.ToDictionary(named => named.Name, named => named.Schema, StringComparer.Ordinal);
        foreach (var operation in contract.Operations)
        {
            Mark(operation.Body?.Contents.Select(content => content.Schema), Usage.Request);
            Mark(operation.Parameters.Select(parameter => parameter.Schema), Usage.Request);
            Mark(operation.Responses.SelectMany(response => response.Contents).Select(content => content.Schema), Usage.Response);
        }
    }

    public Usage Of(string name) => _usage.TryGetValue(name, out var usage) ? usage : Usage.None;

    private void Mark(IEnumerable<Schema?>? roots, Usage usage)
    {
        // A list of its own instead of recursion: chains of references can be long.
        var waiting = new Stack<Schema>((roots ?? []).OfType<Schema>());
        while (waiting.Count > 0)
        {
            var schema = waiting.Pop();
            if (schema.Reference is { } name && _schemas.TryGetValue(name, out var target) && !Of(name).HasFlag(usage))
            {
                _usage[name] = Of(name) | usage;
                waiting.Push(target);
            }

            foreach (var child in Children(schema))
            {
                waiting.Push(child);
            }
        }
    }

    private static IEnumerable<Schema> Children(Schema schema) =>
        schema.Object.Properties.Select(property => property.Schema)
            .Concat(schema.Choice.Alternatives)
            .Concat(new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>());
}
