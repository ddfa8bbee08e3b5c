using System.Text.Json;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What a schema was merged from, as JSON: <c>[{"$ref":"Pet","properties":["name"]}]</c>.</summary>
internal static class MemberText
{
    private const string Name = "$ref";
    private const string Limits = "limits";
    private const string Properties = "properties";

    /// <summary>The members as a lock writes them; null where there are none.</summary>
    public static string? Write(EquatableArray<MergedMember> members) =>
        members.Count == 0 ? null : "[" + string.Join(",", members.Select(ToJson)) + "]";

    /// <summary>The members that a lock names; null: the value is no list of them.</summary>
    /// <param name="json">A JSON value.</param>
    public static EquatableArray<MergedMember>? Read(string json)
    {
        using var document = LockJson.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var members = document.RootElement.EnumerateArray().Select(Read).ToList();
        return members.Contains(null) ? null : members.OfType<MergedMember>().ToEquatableArray();
    }

    private static MergedMember? Read(JsonElement member)
    {
        if (member.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = member.TryGetProperty(Name, out var reference) ? LockJson.Text(reference) : "";
        var properties = member.TryGetProperty(Properties, out var names) ? LockJson.Texts(names) : [];
        return name is null || properties is null
            ? null
            : new MergedMember(name, properties.ToEquatableArray(), member.TryGetProperty(Limits, out _));
    }

    // In the form of the lock: names of members sorted, and nothing escaped that can be shown.
    private static string ToJson(MergedMember member)
    {
        string[] fields =
        [
            .. member.Name.Length > 0 ? [$"\"{Name}\":{LockText.Quote(member.Name)}"] : Array.Empty<string>(),
            .. member.HasLimits ? [$"\"{Limits}\":true"] : Array.Empty<string>(),
            .. member.Properties.Count > 0
                ? [$"\"{Properties}\":[{string.Join(",", member.Properties.Select(LockText.Quote))}]"]
                : Array.Empty<string>(),
        ];
        return "{" + string.Join(",", fields) + "}";
    }
}
