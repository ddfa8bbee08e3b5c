using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Keeps what a schema is merged from, which the merged schema does not show: the name of each member of <c>allOf</c>, and the properties
/// that it brings.
/// </summary>
internal static class MemberAnnotation
{
    /// <summary>The annotations of a merged schema, with one of its members.</summary>
    public static EquatableArray<Annotation> AddTo(
        EquatableArray<Annotation> annotations, IEnumerable<(string? Name, Schema Schema)> members) =>
        AnnotationList.Sort(annotations.Where(annotation => annotation.Keyword != MergedMember.Keyword).Append(Of(members)));

    /// <summary>
    /// The annotations of two schemas that are merged. Where both have a keyword, the first counts. The members of the second never count.
    /// </summary>
    public static EquatableArray<Annotation> Merge(EquatableArray<Annotation> first, EquatableArray<Annotation> second) =>
        AnnotationList.Sort(first.Concat(second.Where(
            annotation => annotation.Keyword != MergedMember.Keyword && first.All(one => one.Keyword != annotation.Keyword))));

    private static Annotation Of(IEnumerable<(string? Name, Schema Schema)> members) =>
        MergedMember.Write(members.Select(member => Of(member.Name, member.Schema)));

    private static MergedMember Of(string? name, Schema schema) => new(
        name ?? "",
        schema.Object.Properties.Select(property => property.Name).OrderBy(one => one, StringComparer.Ordinal).ToEquatableArray(),
        HasLimits: name is null && schema.LimitsValues);
}
