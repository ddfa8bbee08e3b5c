using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reach;

/// <summary>The named schemas and assertions that operations and webhooks refer to, directly or through others.</summary>
public sealed class ReachedNames
{
    private readonly HashSet<string> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assertions = new(StringComparer.Ordinal);
    private readonly Stack<Schema> _waiting;
    private readonly Func<string, Schema?> _find;
    private readonly Func<string, string?> _findAssertion;

    /// <summary>Follows all references.</summary>
    /// <param name="contract">The operations and webhooks.</param>
    /// <param name="find">Gives the schema of a name; null when there is none.</param>
    /// <param name="findAssertion">Gives the JSON of an assertion of a name; null when there is none.</param>
    public ReachedNames(ApiContract contract, Func<string, Schema?> find, Func<string, string?> findAssertion)
    {
        (_find, _findAssertion) = (find, findAssertion);
        _waiting = new Stack<Schema>(UsedSchemas.Of(contract));
        while (_waiting.Count > 0)
        {
            Follow(_waiting.Pop());
        }
    }

    /// <summary>True for the name of a schema that is referred to.</summary>
    public bool HasSchema(string name) => _schemas.Contains(name);

    /// <summary>True for the name of an assertion that is referred to.</summary>
    public bool HasAssertion(string name) => _assertions.Contains(name);

    private void Follow(Schema schema)
    {
        foreach (var name in new[] { schema.Reference }.Concat(schema.Alternatives.Values.Select(value => value.Schema)).OfType<string>())
        {
            if (_schemas.Add(name) && _find(name) is { } target)
            {
                _waiting.Push(target);
            }
        }

        foreach (var assertion in schema.ValueAssertions.Concat(schema.UntypedAssertions))
        {
            FollowAssertions(assertion);
        }

        foreach (var child in Travel.Children(schema, _ => true))
        {
            _waiting.Push(child);
        }
    }

    private void FollowAssertions(string json)
    {
        var waiting = new Stack<string>([json]);
        while (waiting.Count > 0)
        {
            foreach (var name in AssertionReferences.In(waiting.Pop()))
            {
                if (_assertions.Add(name) && _findAssertion(name) is { } target)
                {
                    waiting.Push(target);
                }
            }
        }
    }
}
