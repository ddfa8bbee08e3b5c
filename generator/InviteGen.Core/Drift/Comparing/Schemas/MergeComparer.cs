using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// Compares what schemas are merged from (<c>allOf</c>). A member that brings properties is one edit, not one for each of them; a
/// member that was only written out, or moved behind a name, is none.
/// </summary>
internal static class MergeComparer
{
    /// <summary>The members that really are new or were removed.</summary>
    public static IReadOnlyList<MergeEdit> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Before.Members, pair.After.Members);
        return
        [
            .. Others(after, before, pair.Before).Select(member => Edit(member, Added(member, pair.After))),
            .. Others(before, after, pair.After).Select(
                member => Edit(member, member.Properties.Count == 0 ? AllOfChanges.NoteRemoved : AllOfChanges.Removed)),
        ];
    }

    private static IEnumerable<MergedMember> Others(IReadOnlyList<MergedMember> members, IReadOnlyList<MergedMember> others, Schema schema)
    {
        var known = new HashSet<string>(schema.Object.Properties.Select(property => property.Name), StringComparer.Ordinal);
        return members.Where(member => !others.Any(other => AreSame(member, other))
            && (member.Properties.Count > 0
                ? member.Properties.All(name => !known.Contains(name))
                : !member.HasLimits && member.Name.Length == 0));
    }

    private static SchemaChangeKind Added(MergedMember member, Schema after) => member.Properties.Count == 0 ? AllOfChanges.NoteAdded
        : after.Object.Properties.Any(
            property => member.Properties.Contains(property.Name) && property.IsRequired && property.Schema.Default is null)
            ? AllOfChanges.RequiredAdded
            : AllOfChanges.Added;

    private static MergeEdit Edit(MergedMember member, SchemaChangeKind kind)
    {
        var name = member.Name.Length > 0 ? $"'{member.Name}'" : "an unnamed schema";
        var noun = member.Properties.Count == 1 ? "property" : "properties";
        var list = string.Join(", ", member.Properties.Select(property => $"'{property}'"));
        var properties = member.Properties.Count == 0 ? "" : $" (with {noun} {list})";
        return new MergeEdit(
            new HashSet<string>(member.Properties, StringComparer.Ordinal), new SchemaEdit(kind, new(Name: name + properties)));
    }

    private static bool AreSame(MergedMember one, MergedMember other) =>
        one.Name.Length > 0 ? one.Name == other.Name : one.Properties == other.Properties;
}
