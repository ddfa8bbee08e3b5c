using System.Text.Json.Nodes;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Edits of properties.</summary>
internal static class PropertyEdits
{
    private const string NewName = "drift_new";

    public static readonly SpecEdit[] All = Of(EditKind.Property, "of a schema");

    public static readonly SpecEdit[] OfBodies = Of(EditKind.BodyProperty, "of a body");

    private static SpecEdit[] Of(EditKind kind, string where) =>
    [
        new($"remove a property {where}", kind, place => place.IsLeaf, "property-removed", Remove),
        new($"add a required property {where}", kind, _ => true, "", place => Add(place, isRequired: true)) { At = NewProperty },
        new($"add a property {where}", kind, _ => true, "", place => Add(place, isRequired: false)) { At = NewProperty },
        new(
            $"change the type of a property {where}", kind, place => IsPlain(place, "string"), "property-type-changed",
            place => Retype(place, "boolean")),
        new(
            $"narrow the values of a property {where}", kind, ValueEdits.HasValues, "property-enum-value-removed", ValueEdits.Narrow)
        {
            At = ValueEdits.Last,
        },
        new($"widen the values of a property {where}", kind, ValueEdits.HasValues, "property-enum-value-added", ValueEdits.Widen)
        {
            At = ValueEdits.New,
        },
        new(
            $"limit a property {where}", kind, place => IsPlain(place, "string") && !place.Schema.ContainsKey("maxLength"),
            "property-max-length-set", place => place.Schema["maxLength"] = 50),
        new(
            $"let a property {where} be null", kind, place => IsPlain(place, "string") && !place.Schema.ContainsKey("nullable"),
            "property-became-nullable", AllowNull),
        new(
            $"require a property {where}", kind, place => !place.IsRequired && place.IsLeaf && !place.Schema.ContainsKey("default"),
            "property-became-required", Require),
        new(
            $"let a property {where} be missing", kind, place => place.IsRequired, "property-became-optional",
            place => place.Holder["required"]!.AsArray().RemoveAll(name => name?.ToString() == place.Name)),
        new(
            $"give a property {where} a default", kind, place => IsPlain(place, "boolean") && !place.Schema.ContainsKey("default"),
            "property-default-value-added", place => place.Schema["default"] = true),
        new(
            $"deprecate a property {where}", kind, place => IsPlain(place, "string") && !place.Schema.ContainsKey("deprecated"),
            "property-deprecated", place => place.Schema["deprecated"] = true),
    ];

    private static bool IsPlain(EditPlace place, string type) => place.Type == type && place.IsLeaf && !place.Schema.ContainsKey("enum");

    private static LockPath NewProperty(EditPlace place) => place.Path.Parent / LockKeys.Property(NewName);

    private static void AllowNull(EditPlace place)
    {
        if (place.Schema.Root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == true)
        {
            place.Schema["nullable"] = true;
        }
        else
        {
            place.Schema["type"] = new JsonArray("string", "null");
        }
    }

    private static void Remove(EditPlace place)
    {
        place.Holder["properties"]!.AsObject().Remove(place.Name);
        (place.Holder["required"] as JsonArray)?.RemoveAll(name => name?.ToString() == place.Name);
    }

    private static void Add(EditPlace place, bool isRequired)
    {
        place.Holder["properties"]!.AsObject().Add(NewName, new JsonObject { ["type"] = "string" });
        if (isRequired)
        {
            place.Holder.TryAdd("required", new JsonArray());
            place.Holder["required"]!.AsArray().Add(NewName);
        }
    }

    private static void Retype(EditPlace place, string type) =>
        place.Holder["properties"]![place.Name] = new JsonObject(place.Schema
            .Where(member => member.Key is "description" or "nullable" or "readOnly")
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
            .Append(KeyValuePair.Create("type", (JsonNode?)JsonValue.Create(type))));

    private static void Require(EditPlace place)
    {
        place.Holder.TryAdd("required", new JsonArray());
        place.Holder["required"]!.AsArray().Add(place.Name);
    }
}
