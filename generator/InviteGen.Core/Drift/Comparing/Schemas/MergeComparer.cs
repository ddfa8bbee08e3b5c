using System.Text.Json;
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
        var (before, after) = (Read(pair.Before), Read(pair.After));
        return
        [
            .. Others(after, before, pair.Before).Select(member => Edit(member, Added(member, pair.After))),
            .. Others(before, after, pair.After).Select(
                member => Edit(member, member.Properties.Count == 0 ? AllOfChanges.NoteRemoved : AllOfChanges.Removed)),
        ];
    }

    private static IEnumerable<Member> Others(IReadOnlyList<Member> members, IReadOnlyList<Member> others, Schema other)
    {
        var known = new HashSet<string>(other.Object.Properties.Select(property => property.Name), StringComparer.Ordinal);
        return members.Where(member => !others.Any(member.IsSame)
            && (member.Properties.Count > 0
                ? member.Properties.All(name => !known.Contains(name))
                : !member.HasLimits && member.Name.Length == 0));
    }

    private static SchemaChangeKind Added(Member member, Schema after) => member.Properties.Count == 0 ? AllOfChanges.NoteAdded
        : after.Object.Properties.Any(
            property => member.Properties.Contains(property.Name) && property.IsRequired && property.Schema.Default is null)
            ? AllOfChanges.RequiredAdded
            : AllOfChanges.Added;

    private static MergeEdit Edit(Member member, SchemaChangeKind kind)
    {
        var name = member.Name.Length > 0 ? $"'{member.Name}'" : "an unnamed schema";
        var properties = member.Properties.Count == 0 ? "" : $" ({string.Join(", ", member.Properties)})";
        return new MergeEdit(
            new HashSet<string>(member.Properties, StringComparer.Ordinal), new SchemaEdit(kind, new(Name: name + properties)));
    }

    private static List<Member> Read(Schema schema)
    {
        if (schema.Annotations.Get("allOf") is not { } json)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(one => new Member(
            one.TryGetProperty("$ref", out var name) ? name.GetString()! : "",
            one.TryGetProperty("properties", out var names) ? [.. names.EnumerateArray().Select(property => property.GetString()!)] : [],
            one.TryGetProperty("limits", out _)))];
    }

    private sealed record Member(string Name, IReadOnlyList<string> Properties, bool HasLimits)
    {
        public bool IsSame(Member other) => Name.Length > 0 ? Name == other.Name : Properties.SequenceEqual(other.Properties);
    }
}
