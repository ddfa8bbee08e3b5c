using InviteGen.Core.Text;
using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// Where the objects of an OpenAPI document stand: the fixed fields of OpenAPI 2.0 to 3.2 and of JSON Schema that hold other
/// objects. What it does not name is data: a <c>$ref</c> in an example is text, not a reference. The versions share one
/// table, because no field means two things.
/// </summary>
internal static class Grammar
{
    /// <summary>The fields of a path item that hold operations (OpenAPI 3.2, section 4.9.1).</summary>
    public static readonly IReadOnlyList<string> Methods =
        ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly Dictionary<NodeKind, Dictionary<string, Field>> Table = new()
    {
        [Document] = Fields(
            ("paths", PathItem, ExtensibleMap), ("webhooks", PathItem, Map), ("components", Components, One),
            ("definitions", Schema, Map), ("parameters", Parameter, Map), ("responses", Response, Map),
            ("securityDefinitions", SecurityScheme, Map)),
        [Components] = Fields(
            ("schemas", Schema, Map), ("responses", Response, Map), ("parameters", Parameter, Map),
            ("examples", Example, Map), ("requestBodies", RequestBody, Map), ("headers", Header, Map),
            ("securitySchemes", SecurityScheme, Map), ("links", Link, Map), ("callbacks", Callback, Map),
            ("pathItems", PathItem, Map), ("mediaTypes", MediaType, Map)),
        [PathItem] = Fields(
            [
                .. Methods.Select(method => (method, Operation, One)),
                ("parameters", Parameter, List), ("additionalOperations", Operation, Map),
            ]),
        [Operation] = Fields(
            ("parameters", Parameter, List), ("requestBody", RequestBody, One), ("responses", Response, ExtensibleMap),
            ("callbacks", Callback, Map)),
        [Parameter] = Fields(
            ("schema", Schema, One), ("content", MediaType, Map), ("examples", Example, Map), ("items", Schema, One)),
        [Header] = Fields(
            ("schema", Schema, One), ("content", MediaType, Map), ("examples", Example, Map), ("items", Schema, One)),
        [RequestBody] = Fields(("content", MediaType, Map)),
        [MediaType] = Fields(
            ("schema", Schema, One), ("itemSchema", Schema, One), ("examples", Example, Map), ("encoding", Encoding, Map),
            ("prefixEncoding", Encoding, List), ("itemEncoding", Encoding, One)),
        [Encoding] = Fields(
            ("headers", Header, Map), ("encoding", Encoding, Map), ("prefixEncoding", Encoding, List),
            ("itemEncoding", Encoding, One)),
        [Response] = Fields(
            ("headers", Header, Map), ("content", MediaType, Map), ("links", Link, Map), ("schema", Schema, One)),
        [Schema] = Fields(
            ("properties", Schema, Map), ("patternProperties", Schema, Map), ("$defs", Schema, Map),
            ("definitions", Schema, Map), ("dependentSchemas", Schema, Map), ("items", Schema, One),
            ("additionalProperties", Schema, One),
            ("unevaluatedProperties", Schema, One), ("unevaluatedItems", Schema, One), ("contains", Schema, One),
            ("propertyNames", Schema, One), ("contentSchema", Schema, One), ("not", Schema, One), ("if", Schema, One),
            ("then", Schema, One), ("else", Schema, One), ("allOf", Schema, List), ("anyOf", Schema, List),
            ("oneOf", Schema, List), ("prefixItems", Schema, List)),
        [Callback] = [],
        [Example] = [],
        [Link] = [],
        [SecurityScheme] = [],
    };

    /// <summary>The fields of a kind that hold objects. A callback has none: all its members are path items.</summary>
    public static IReadOnlyDictionary<string, Field> FieldsOf(NodeKind kind) => Table[kind];

    /// <summary>
    /// What stands at an address, as far as the specification says. A place in between, such as the map of all paths, is no
    /// object of its own: <c>IsKnown</c> without a kind. What stands in an extension or in data is not known.
    /// </summary>
    public static (bool IsKnown, NodeKind? Kind) KindAt(JsonPointer pointer)
    {
        var (kind, field) = (NodeKind.Document, (Field?)null);
        foreach (var token in pointer.Tokens)
        {
            if (field is { } held)
            {
                (kind, field) = (held.Kind, null);
            }
            else if (kind == Callback)
            {
                kind = PathItem;
            }
            else if (!Table[kind].TryGetValue(token, out var next))
            {
                return (false, null);
            }
            else if (next.Shape == One)
            {
                kind = next.Kind;
            }
            else
            {
                field = next;
            }
        }

        return (true, field is null ? kind : null);
    }

    /// <summary>What the specification calls an object of the kind, with its article, such as "a request body".</summary>
    public static string NameOf(NodeKind kind)
    {
        var words = string.Concat(kind.ToString().Select(c => char.IsUpper(c) ? " " + c : c.ToString())).ToLowerInvariant();
        return (words[1] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a") + words;
    }

    /// <summary>True for a member that the specification leaves to extensions.</summary>
    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, Field> Fields(params (string Name, NodeKind Kind, FieldShape Shape)[] fields) =>
        fields.ToDictionary(field => field.Name, field => new Field(field.Kind, field.Shape), StringComparer.Ordinal);
}
