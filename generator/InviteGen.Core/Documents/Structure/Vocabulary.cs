using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// All fixed fields of the objects of OpenAPI 2.0 to 3.2, each with the versions that have it. The versions share one table, because
/// no field means two things; where two hold different values, both are allowed.
/// </summary>
internal static partial class Vocabulary
{
    private static readonly IReadOnlyDictionary<string, Field> NoFields = new Dictionary<string, Field>();

    private static readonly Dictionary<NodeKind, Dictionary<string, Field>> Table =
        new[] { Documents, Operations, Contents, Schemas, SecuritySchemes }.SelectMany(part => part)
            .ToDictionary(kind => kind.Key, kind => kind.Value);

    /// <summary>The fields of an object, by name. Objects whose members the author names have none: callbacks, for example.</summary>
    public static IReadOnlyDictionary<string, Field> FieldsOf(NodeKind kind) => Table.TryGetValue(kind, out var fields) ? fields : NoFields;

    private static Dictionary<string, Field> Fields(params IEnumerable<(string Name, Field Field)>[] groups) =>
        groups.SelectMany(group => group).ToDictionary(entry => entry.Name, entry => entry.Field, StringComparer.Ordinal);

    /// <summary>Fields that hold no objects; their names are separated by spaces.</summary>
    private static IEnumerable<(string Name, Field Field)> Plain(FieldShape shape, string names, SpecVersions versions = All) =>
        Objects(shape, Value, names, versions);

    /// <summary>Fields that hold objects of a kind.</summary>
    private static IEnumerable<(string Name, Field Field)> Objects(
        FieldShape shape, NodeKind kind, string names, SpecVersions versions = All) =>
        names.Split(' ').Select(name => (name, new Field(kind, shape, versions, SpecVersions.None, IsInformative: false)));

    /// <summary>The same fields, where the versions that have them require them.</summary>
    private static IEnumerable<(string Name, Field Field)> Required(
        IEnumerable<(string Name, Field Field)> fields, SpecVersions versions = All) =>
        fields.Select(entry => (entry.Name, entry.Field with { RequiredIn = entry.Field.Versions & versions }));

    /// <summary>The same fields, of which no code comes.</summary>
    private static IEnumerable<(string Name, Field Field)> Informative(IEnumerable<(string Name, Field Field)> fields) =>
        fields.Select(entry => (entry.Name, entry.Field with { IsInformative = true }));
}
