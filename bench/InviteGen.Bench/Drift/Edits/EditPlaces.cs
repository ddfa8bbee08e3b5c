using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>The places of a document for edits of which the effect is known: each is one place of the contract, and is used once.</summary>
internal sealed class EditPlaces
{
    private const string Json = "application/json";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    private readonly Dictionary<EditKind, List<EditPlace>> _places;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public EditPlaces(JsonObject root, SeededChoice choice)
    {
        var operations = (root["paths"] as JsonObject ?? []).Where(path => path.Value is JsonObject).SelectMany(path => Methods
            .Where(method => path.Value![method] is JsonObject)
            .Select(method => new EditPlace(
                method, path.Value![method]!.AsObject(), path.Value!.AsObject(),
                LockPath.Root / LockKeys.Operation(method.ToUpperInvariant(), path.Key)))).ToList();
        _places = new()
        {
            [EditKind.Operation] = choice.Shuffle(operations),
            [EditKind.Parameter] = choice.Shuffle(operations.SelectMany(Parameters)),
            [EditKind.Property] = choice.Shuffle(Components(root)
                .SelectMany(one => Properties(one.Value!.AsObject(), LockPath.Root / LockKeys.Schema(one.Key)))),
            [EditKind.BodyProperty] = choice.Shuffle(operations.SelectMany(Body)),
        };
    }

    /// <summary>Takes a place that nothing was done at; null: there is none left.</summary>
    public EditPlace? Take(EditKind kind, Func<EditPlace, bool> isFit)
    {
        // One edit for each operation and each component: so no edit hides another.
        var place = _places[kind].Find(one => !_used.Contains(one.Path.Keys[0]) && isFit(one));
        if (place is not null)
        {
            _used.Add(place.Path.Keys[0]);
        }

        return place;
    }

    private static IEnumerable<EditPlace> Parameters(EditPlace operation) => (operation.Node["parameters"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(parameter => parameter["in"]?.ToString() == "query" && parameter["schema"] is JsonObject)
        .Select(parameter => new EditPlace(
            parameter["name"]!.ToString(), parameter, operation.Node,
            operation.Path / LockKeys.Parameter(ParameterIn.Query, parameter["name"]!.ToString())));

    private static IEnumerable<EditPlace> Body(EditPlace operation) =>
        operation.Node["requestBody"]?["content"]?[Json]?["schema"] is JsonObject schema
            ? Properties(schema, operation.Path / LockKeys.Body(Json)) : [];

    private static IEnumerable<EditPlace> Properties(JsonObject schema, LockPath path) =>
        schema.Any(member => member.Key is "allOf" or "oneOf" or "anyOf" or "discriminator" or "not") ? []
        : (schema["properties"] as JsonObject ?? []).Where(property => property.Value is JsonObject)
            .Select(property => new EditPlace(property.Key, property.Value!.AsObject(), schema, path / LockKeys.Property(property.Key)));

    /// <summary>Objects that several others use, and that are merged into none: an edit of such a one shows in one place.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Components(JsonObject root)
    {
        var uses = SpecSchemas.Of(root).Where(place => place.Reference is not null)
            .ToLookup(place => SpecSchemas.NameOf(root, place.Reference));
        var reached = ReachedSchemas.Of(root);
        return SpecSchemas.Named(root).Where(one => one.Value is JsonObject schema && schema["type"]?.ToString() == "object"
            && reached.Contains(one.Key) && uses[one.Key].Count() > 2 && uses[one.Key].All(use => use.Kind is not PlaceKind.Member
                && (use.Kind != PlaceKind.Alternative || IsChoiceAlone(use.Holder!)) && use.Schema.Count == 1));
    }

    // What stands beside a choice is merged into each of its alternatives.
    private static bool IsChoiceAlone(JsonObject schema) =>
        schema.All(member => member.Key is "oneOf" or "anyOf" or "description" or "title" or "nullable");
}
