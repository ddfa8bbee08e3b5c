using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Documents;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>
/// Reads assertions: what limits the values of a schema beyond types and checks, as a JSON Schema of its own. They have no annotations
/// and refer to each other by name.
/// </summary>
internal sealed class AssertionReader(ReadingContext context)
{
    /// <summary>Deeper than any tree that is read.</summary>
    private const int TreeDepth = 1024;

    private static readonly JsonSerializerOptions Plain = new()
    {
        MaxDepth = TreeDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    /// <summary>All that limits the values of a schema; null when nothing does.</summary>
    public string? Whole(IOpenApiSchema source, Site at) => Text(Clean(source, at));

    /// <summary>What limits them beyond types and checks; null when nothing does.</summary>
    public string? Beyond(IOpenApiSchema source, Site at)
    {
        var keywords = AssertionKeywords.Beyond(source);
        return keywords.Count == 0 ? null : Text(Only(Clean(source, at), keywords.Contains));
    }

    /// <summary>One keyword of a schema; null when it does not limit anything.</summary>
    public string? Keyword(IOpenApiSchema source, Site at, string keyword) =>
        Text(Only(Clean(source, at), name => name == keyword));

    /// <summary>Reads every schema that assertions refer to, and those that they refer to.</summary>
    public EquatableArray<NamedAssertion> ReadNamed()
    {
        while (_waiting.Count > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var name = _waiting.Dequeue();
            var source = context.Document.Model.Components!.Schemas![name];
            _named[name] = Text(Clean(source, context.Document.SchemaSite(name))) ?? "true";
        }

        return _named.Select(entry => new NamedAssertion(entry.Key, entry.Value)).ToEquatableArray();
    }

    private JsonNode Clean(IOpenApiSchema source, Site at)
    {
        // As version 3.1 spells it: without "nullable", and with the bounds of JSON Schema.
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        source.SerializeAsV31(new AssertionJsonWriter(text));
        var node = JsonNode.Parse(text.ToString(), documentOptions: new JsonDocumentOptions { MaxDepth = TreeDepth });
        return new AssertionCleaner(context, Refer).Clean(node, at);
    }

    /// <summary>Remembers that a schema is referred to; false where there is none of the name.</summary>
    private bool Refer(string name)
    {
        if (context.Document.Model.Components?.Schemas?.ContainsKey(name) != true)
        {
            return false;
        }

        if (!_named.ContainsKey(name))
        {
            _named.Add(name, "");
            _waiting.Enqueue(name);
        }

        return true;
    }

    private static JsonNode Only(JsonNode assertion, Func<string, bool> isWanted)
    {
        foreach (var keyword in (assertion as JsonObject ?? []).Select(member => member.Key).Where(name => !isWanted(name)).ToList())
        {
            ((JsonObject)assertion).Remove(keyword);
        }

        return assertion;
    }

    private static string? Text(JsonNode assertion) => AssertionTruth.Of(assertion) switch
    {
        true => null,
        false => "false",
        null => assertion.ToJsonString(Plain),
    };
}
