using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reach;

/// <summary>Which way the values of each named schema travel, and which schemas differ by direction.</summary>
public sealed class SchemaReach
{
    private readonly Dictionary<string, Direction> _directions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _differing = new(StringComparer.Ordinal);
    private readonly NamedSchemas _schemas;

    /// <summary>Follows the values of all operations and webhooks.</summary>
    public SchemaReach(ApiContract contract, NamedSchemas schemas)
    {
        _schemas = schemas;
        foreach (var operation in contract.Operations)
        {
            Follow(operation.Body?.Contents.SelectMany(Sent), Direction.Request);
            Follow(operation.Parameters.Select(parameter => parameter.Schema), Direction.Request);
            Follow(operation.Responses.SelectMany(Received), Direction.Response);
        }

        foreach (var webhook in contract.Webhooks)
        {
            Follow(webhook.Body?.Contents.Select(content => content.Schema), Direction.Response);
            Follow(webhook.Answers.SelectMany(answer => answer.Contents).Select(content => content.Schema), Direction.Request);
        }

        FindDiffering();
    }

    /// <summary>Which way the values of a named schema travel.</summary>
    public Direction Of(string name) => _directions.TryGetValue(name, out var direction) ? direction : Direction.None;

    /// <summary>
    /// True when the schema is sent and received, and something in it travels one way only, however deep: what is sent then differs
    /// from what is received.
    /// </summary>
    public bool DiffersByDirection(string name) => _differing.Contains(name);

    /// <summary>True when the schema is a multipart body with files, and nothing else.</summary>
    public bool IsOnlyParts(string name) => _parts.Contains(name) && Of(name) == Direction.None;

    /// <summary>A multipart body with files is written part by part: only what stands in it is sent as usual.</summary>
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
            .SelectMany(form => Travel.Children(_schemas.Follow(form), property => Travels(property, Direction.Request)))
            .Concat(isParts[false])
            .Concat(content.Encodings.SelectMany(encoding => encoding.Headers).Select(header => header.Schema));
    }

    private static IEnumerable<Schema?> Received(Response response) =>
        response.Contents.Select(content => content.Schema)
            .Concat(response.Contents.Select(content => content.Item))
            .Concat(response.Headers.Select(header => header.Schema));

    private void Follow(IEnumerable<Schema?>? roots, Direction direction)
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

            foreach (var child in Travel.Children(schema, property => Travels(property, direction)))
            {
                waiting.Push(child);
            }
        }
    }

    private bool Travels(Property property, Direction direction) => Travel.Travels(_schemas.UseOf(property.Schema), direction);

    /// <summary>From the schemas that differ themselves, backwards to those that refer to them.</summary>
    private void FindDiffering()
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        foreach (var named in _schemas.All.Where(named => Of(named.Name) == Direction.Both))
        {
            if (HasOneWay(named.Name, named.Schema, referrers))
            {
                waiting.Push(named.Name);
            }
        }

        while (waiting.Count > 0)
        {
            var name = waiting.Pop();
            if (_differing.Add(name) && referrers.TryGetValue(name, out var known))
            {
                known.ForEach(waiting.Push);
            }
        }
    }

    /// <summary>True when something in a schema travels one way only. Also remembers what the schema refers to.</summary>
    private bool HasOneWay(string name, Schema schema, Dictionary<string, List<string>> referrers)
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

            isOneWay |= current.Object.Properties.Any(property => Travel.IsOneWay(_schemas.UseOf(property.Schema)));
            foreach (var child in Travel.Children(current, _ => true))
            {
                waiting.Push(child);
            }
        }

        return isOneWay;
    }
}
