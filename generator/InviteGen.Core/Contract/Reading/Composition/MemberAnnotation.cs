using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Keeps what a schema is merged from, which the merged schema does not show: the name of each member of <c>allOf</c>, and the properties
/// that it brings.
/// </summary>
internal static class MemberAnnotation
{
    private const string Keyword = "allOf";

    /// <summary>The annotations of a merged schema, with one of its members.</summary>
    public static EquatableArray<Annotation> AddTo(
        EquatableArray<Annotation> annotations, IEnumerable<(string? Name, Schema Schema)> members) =>
        AnnotationList.Sort(annotations.Where(annotation => annotation.Keyword != Keyword).Append(Of(members)));

    /// <summary>
    /// The annotations of two schemas that are merged. Where both have a keyword, the first counts. The members of the second never count.
    /// </summary>
    public static EquatableArray<Annotation> Merge(EquatableArray<Annotation> first, EquatableArray<Annotation> second) =>
        AnnotationList.Sort(first.Concat(second.Where(
            annotation => annotation.Keyword != Keyword && first.All(one => one.Keyword != annotation.Keyword))));

    private static Annotation Of(IEnumerable<(string? Name, Schema Schema)> members) =>
        new(Keyword, new JsonArray([.. members.Select(member => Entry(member.Name, member.Schema))]).ToJsonString());

    private static JsonObject Entry(string? name, Schema schema)
    {
        var properties = schema.Object.Properties
            .Select(property => property.Name).OrderBy(one => one, StringComparer.Ordinal).ToArray();
        var entry = new JsonObject();
        if (name is not null)
        {
            entry.Add("$ref", name);
        }

        if (properties.Length > 0)
        {
            entry.Add("properties", new JsonArray([.. properties.Select(one => JsonValue.Create(one))]));
        }
        else if (name is null && schema.LimitsValues)
        {
            entry.Add("limits", true);
        }

        return entry;
    }
}
