using System.Text.Json;

namespace InviteGen.Core.Contract.Assertions;

/// <summary>
/// Which schemas an assertion refers to. Its JSON is walked by the grammar of assertions, because <c>$ref</c> may also be the name of a
/// property, and any text may be a value.
/// </summary>
public static class AssertionReferences
{
    /// <summary>Deeper than any tree that is read.</summary>
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1024 };

    /// <summary>The names (<see cref="NamedAssertion.Name"/>) that an assertion refers to.</summary>
    /// <param name="json">A JSON Schema as JSON text.</param>
    public static IReadOnlyCollection<string> In(string json)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json, Deep);
        AddSchema(document.RootElement, names);
        return names;
    }

    private static void AddSchema(JsonElement schema, HashSet<string> names)
    {
        foreach (var member in Members(schema))
        {
            if (AssertionShapes.ByKeyword.TryGetValue(member.Name, out var shape))
            {
                Add(member.Value, shape, names);
            }
        }
    }

    private static void Add(JsonElement value, AssertionShape shape, HashSet<string> names)
    {
        switch (shape)
        {
            case AssertionShape.Reference when value.ValueKind == JsonValueKind.String:
                names.Add(value.GetString()!);
                break;
            case AssertionShape.Schema:
                AddSchema(value, names);
                break;
            case AssertionShape.SchemaList when value.ValueKind == JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddSchema(item, names);
                }

                break;
            case AssertionShape.SchemaMap or AssertionShape.PatternMap:
                foreach (var member in Members(value))
                {
                    AddSchema(member.Value, names);
                }

                break;
        }
    }

    private static IEnumerable<JsonProperty> Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>();
}
