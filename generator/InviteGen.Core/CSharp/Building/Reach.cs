using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Finds out which way the values of each named schema travel, and which schemas are not the same both ways.</summary>
internal sealed class Reach
{
    private const Direction BothWays = Direction.Request | Direction.Response;

    private readonly Dictionary<string, Direction> _directions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variants = new(StringComparer.Ordinal);
    private readonly NamedSchemas _schemas;

    public Reach(ApiContract contract, NamedSchemas schemas)
    {
        _schemas = schemas;
        foreach (var operation in contract.Operations)
        {
            Mark(operation.Body?.Contents.SelectMany(Sent), Direction.Request);
            Mark(operation.Parameters.Select(parameter => parameter.Schema), Direction.Request);
            Mark(operation.Responses.SelectMany(Received), Direction.Response);
        }

        foreach (var webhook in contract.Webhooks)
        {
            Mark(webhook.Body?.Contents.Select(content => content.Schema), Direction.Response);
            Mark(webhook.Answers.SelectMany(answer => answer.Contents).Select(content => content.Schema), Direction.Request);
        }

        FindRequestVariants();
    }

    public Direction Of(string name) => _directions.TryGetValue(name, out var direction) ? direction : Direction.None;

    /// <summary>
    /// True when the schema is sent and received, and something in it travels one way only, however deep: then it is two types.
    /// </summary>
    public bool HasRequestVariant(string name) => _variants.Contains(name);

    /// <summary>True when the schema is a multipart body with files, and nothing else.</summary>
    public bool IsOnlyParts(string name) => _parts.Contains(name) && Of(name) == Direction.None;

    /// <summary>What holds files has a type of its own, so only what stands in it is sent as usual.</summary>
    private IEnumerable<Schema> Sent(MediaContent content)
    {
        var schema = content.Schema ?? Schema.Anything;
        if (!PartContent.HasParts(content, _schemas.Follow))
        {
            return [schema];
        }

        var isParts = PartContent.Forms(schema, _schemas.Follow)
            .ToLookup(form => PartContent.HasParts(content with { Schema = form }, _schemas.Follow));
        _parts.UnionWith(isParts[true].Append(schema).Select(form => form.Reference).OfType<string>());
        return isParts[true]
            .SelectMany(form => SchemaUse.Children(_schemas.Follow(form), property => Travels(property, Direction.Request)))
            .Concat(isParts[false])
            .Concat(content.Encodings.SelectMany(encoding => encoding.Headers).Select(header => header.Schema));
    }

    private static IEnumerable<Schema?> Received(Response response) =>
        response.Contents.Select(content => content.Schema)
            .Concat(response.Contents.Select(content => content.Item))
            .Concat(response.Headers.Select(header => header.Schema));

    private void Mark(IEnumerable<Schema?>? roots, Direction direction)
    {
        // A list of its own instead of recursion: chains of references can be long.
        var waiting = new Stack<Schema>((roots ?? []).OfType<Schema>());
        while (waiting.Count > 0)
        {
            var schema = waiting.Pop();
            if (schema.Reference is { } name && _schemas.Find(name) is { } target && !Of(name).HasFlag(direction))
            {
                _directions[name] = Of(name) | direction;
                waiting.Push(target);
            }

            foreach (var child in SchemaUse.Children(schema, property => Travels(property, direction)))
            {
                waiting.Push(child);
            }
        }
    }

    private bool Travels(Property property, Direction direction) => SchemaUse.Travels(property, _schemas.Follow(property.Schema), direction);

    /// <summary>From the schemas that differ themselves, backwards to those that refer to them.</summary>
    private void FindRequestVariants()
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        foreach (var named in _schemas.All.Where(named => Of(named.Name) == BothWays))
        {
            if (Look(named.Name, named.Schema, referrers))
            {
                waiting.Push(named.Name);
            }
        }

        while (waiting.Count > 0)
        {
            var name = waiting.Pop();
            if (_variants.Add(name) && referrers.TryGetValue(name, out var known))
            {
                known.ForEach(waiting.Push);
            }
        }
    }

    /// <summary>Notes what a schema refers to, and tells whether something in it travels one way only.</summary>
    private bool Look(string name, Schema schema, Dictionary<string, List<string>> referrers)
    {
        var isOneWay = false;
        var waiting = new Stack<Schema>([schema]);
        while (waiting.Count > 0)
        {
            var current = waiting.Pop();
            if (current.Reference is { } target)
            {
                if (!referrers.TryGetValue(target, out var known))
                {
                    referrers.Add(target, known = []);
                }

                known.Add(name);
            }

            isOneWay |= current.Object.Properties.Any(property => SchemaUse.IsOneWay(property, _schemas.Follow(property.Schema)));
            foreach (var child in SchemaUse.Children(current, _ => true))
            {
                waiting.Push(child);
            }
        }

        return isOneWay;
    }
}
