using System.Text.Json;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Compares what schemas are merged from (<c>allOf</c>). A member that brings properties is one edit, not one for each of them; a
/// member that was only written out, or moved behind a name, is none.
/// </summary>
internal static class MergeComparer
{
    /// <summary>The members that really are new or gone.</summary>
    public static IReadOnlyList<MergeEdit> Compare(SchemaPair pair)
    {
        var (before, after) = (Read(pair.Before), Read(pair.After));
        return
        [
            .. Others(after, before, pair.Before).Select(member => Edit(member, pair.After, isGone: false)),
            .. Others(before, after, pair.After).Select(member => Edit(member, pair.Before, isGone: true)),
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

    private static MergeEdit Edit(Member member, Schema schema, bool isGone)
    {
        var brought = new HashSet<string>(member.Properties, StringComparer.Ordinal);
        var isNote = member.Properties.Count == 0;
        var isNeeded = !isGone && schema.Object.Properties.Any(
            property => brought.Contains(property.Name) && property.IsRequired && property.Schema.Default is null);
        var name = member.Name.Length > 0 ? $"'{member.Name}'" : "another schema";
        var what = isNote ? "" : $" ({string.Join(", ", member.Properties)})";
        return new MergeEdit(brought, new SchemaEdit(
            new CompatibilityRule(
                isGone ? DiagnosticRules.RequestPropertyRemoved : DiagnosticRules.RequestPropertyRequired,
                isGone ? DiagnosticRules.ResponsePropertyRemoved : DiagnosticRules.ResponseMayLack,
                "the server may refuse requests that are as before",
                "code that reads what it brought finds nothing"),
            $"all-of-{(isGone ? "removed" : "added")}{(isNote ? "-annotation-only" : "")}",
            isGone ? Movement.Widened : Movement.Narrowed,
            isGone ? $"is no longer merged with {name}{what}" : $"is merged with {name}{what} now")
        {
            Keyword = "allOf",
            Source = isNote ? SourceEffect.None : isGone ? SourceEffect.Removes : isNeeded ? SourceEffect.Changes : SourceEffect.Adds,
            Wire = isNote ? WireEffect.Safe : isGone ? WireEffect.Risky : isNeeded ? null : WireEffect.Safe,
            SafeRule = isGone ? null : DiagnosticRules.OptionalMemberAdded,
            IsRemoval = isGone,
        });
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
