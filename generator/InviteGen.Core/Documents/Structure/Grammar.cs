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

    /// <summary>What counts beside a reference to anything but a schema or a path item (OpenAPI 3.1, Reference Object).</summary>
    public static readonly IReadOnlyList<string> ReferenceOverrides = ["summary", "description"];

    private static readonly Dictionary<NodeKind, (string Section, Field Field)> Sections = Vocabulary.FieldsOf(Components)
        .ToDictionary(field => field.Value.Kind, field => (field.Key, field.Value));

    /// <summary>Objects that hold none of the others, and that no reference stands for.</summary>
    private static readonly HashSet<NodeKind> Leaves =
        [Info, Server, ServerVariable, Discriminator, OAuthFlows, OAuthFlow, Value];

    private static readonly Dictionary<NodeKind, Dictionary<string, Field>> Table =
        Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>().ToDictionary(kind => kind, FieldsWithObjects);

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

    /// <summary>The field of the Components Object that holds objects of a kind; null where none does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="versions">The versions of which one must have the field.</param>
    public static string? SectionOf(NodeKind kind, SpecVersions versions = SpecVersions.All) =>
        Sections.TryGetValue(kind, out var entry) && (entry.Field.Versions & versions) != 0 ? entry.Section : null;

    /// <summary>What the specification calls an object of the kind, such as "request body".</summary>
    public static string NameOf(NodeKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? " " + c : c.ToString())).ToLowerInvariant();

    /// <summary>The same with its article.</summary>
    public static string ArticleAndNameOf(NodeKind kind) =>
        (NameOf(kind)[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + NameOf(kind);

    /// <summary>True for a member that the specification leaves to extensions.</summary>
    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, Field> FieldsWithObjects(NodeKind kind) => Vocabulary.FieldsOf(kind)
        .Where(field => !Leaves.Contains(field.Value.Kind))
        .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
}
