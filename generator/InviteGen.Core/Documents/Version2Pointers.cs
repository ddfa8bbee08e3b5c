using System.Globalization;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents;

/// <summary>
/// Where a document of version 2.0 says what the model says as version 3: components stand in the root, bodies and forms are
/// parameters, and parameters, headers and responses have their schemas without a level in between.
/// </summary>
internal sealed class Version2Pointers(SpecObject root)
{
    private static readonly Dictionary<string, string> Containers = new(StringComparer.Ordinal)
    {
        ["schemas"] = "definitions",
        ["securitySchemes"] = "securityDefinitions",
        ["responses"] = "responses",
        ["parameters"] = "parameters",
        ["requestBodies"] = "parameters",
    };

    /// <summary>The pointer that the document has for a pointer of the model.</summary>
    public JsonPointer Translate(JsonPointer model)
    {
        var tokens = model.Tokens.ToList();
        if (Starts(tokens, "components", null) && Containers.TryGetValue(tokens[1], out var container))
        {
            return Join(JsonPointer.Root / container, Component(tokens[1], Rest(tokens, 2)));
        }

        if (!Starts(tokens, "paths", null, null))
        {
            return model;
        }

        var item = JsonPointer.Root / "paths" / tokens[1];
        return Starts(tokens, "paths", null, "parameters", null)
            ? Parameter(item, tokens[3], Rest(tokens, 4))
            : Operation(item, item / tokens[2], Rest(tokens, 3));
    }

    private static IEnumerable<string> Component(string container, List<string> tokens)
    {
        if (container == "parameters" && Starts(tokens, null, "schema"))
        {
            return tokens.Take(1).Concat(tokens.Skip(2));
        }

        return container is "responses" or "requestBodies" && tokens.Count > 0
            ? tokens.Take(1).Concat(WithoutContent(Rest(tokens, 1)))
            : tokens;
    }

    private JsonPointer Operation(JsonPointer item, JsonPointer operation, List<string> tokens)
    {
        if (Starts(tokens, "parameters", null))
        {
            return Parameter(operation, tokens[1], Rest(tokens, 2));
        }

        if (Starts(tokens, "requestBody"))
        {
            return Body(item, operation, Rest(tokens, 1));
        }

        return Starts(tokens, "responses", null)
            ? Join(operation / "responses" / tokens[1], WithoutContent(Rest(tokens, 2)))
            : Join(operation, tokens);
    }

    // The list of the model has no bodies and no forms.
    private JsonPointer Parameter(JsonPointer owner, string index, List<string> rest)
    {
        var kept = Parameters(owner).Where(entry => entry.Value?["in"].AsText is not ("body" or "formData")).ToList();
        var at = owner / "parameters";
        at = JsonPointer.IndexOf(index, kept.Count) is { } found ? at / kept[found].Index : at / index;
        return Join(at, Starts(rest, "schema") ? rest.Skip(1) : rest);
    }

    private JsonPointer Body(JsonPointer item, JsonPointer operation, List<string> rest)
    {
        var field = Starts(rest, "content", null, "schema", "properties", null) ? rest[4] : null;
        foreach (var owner in new[] { operation, item })
        {
            foreach (var (index, value) in Parameters(owner))
            {
                var at = owner / "parameters" / index;
                switch (value?["in"].AsText)
                {
                    case "body":
                        return Join(at, WithoutContent(rest));
                    case "formData" when field is null:
                        return at;
                    case "formData" when value["name"].AsText == field:
                        return Join(at, rest.Skip(5));
                }
            }
        }

        return operation;
    }

    private IEnumerable<(int Index, SpecObject? Value)> Parameters(JsonPointer owner)
    {
        var list = owner.Tokens.Aggregate((SpecNode?)root, (node, token) => node.Child(token));
        return (list.Child("parameters") as SpecArray ?? []).Select((parameter, index) => (index, Resolve(parameter)));
    }

    private SpecObject? Resolve(SpecNode? node) =>
        (node.ReferenceTarget is { } reference ? LocalReference.Resolve(root, reference) : node) as SpecObject;

    private static IEnumerable<string> WithoutContent(List<string> tokens)
    {
        if (Starts(tokens, "content"))
        {
            return tokens.Skip(2);
        }

        return Starts(tokens, "headers", null, "schema") ? tokens.Take(2).Concat(tokens.Skip(3)) : tokens;
    }

    private static bool Starts(List<string> tokens, params string?[] expected) =>
        tokens.Count >= expected.Length && expected.Zip(tokens, (wanted, token) => wanted is null || wanted == token).All(same => same);

    private static List<string> Rest(List<string> tokens, int count) => [.. tokens.Skip(count)];

    private static JsonPointer Join(JsonPointer start, IEnumerable<string> tokens) =>
        tokens.Aggregate(start, (pointer, token) => pointer / token);
}
