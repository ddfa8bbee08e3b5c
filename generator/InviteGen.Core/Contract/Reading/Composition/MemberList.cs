using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Keeps what a schema is merged from: the name of each member of <c>allOf</c>, and the properties that it brings.</summary>
internal static class MemberList
{
    /// <summary>The members of a merged schema.</summary>
    public static EquatableArray<MergedMember> Of(IEnumerable<(string? Name, Schema Schema)> members) =>
        members.Select(member => Of(member.Name, member.Schema)).ToEquatableArray();

    private static MergedMember Of(string? name, Schema schema) => new(
        name ?? "",
        schema.Object.Properties.Select(property => property.Name).OrderBy(one => one, StringComparer.Ordinal).ToEquatableArray(),
        HasLimits: name is null && schema.Object.Properties.Count == 0 && schema.LimitsValues);
}
