using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>
/// Finds the assertions that hold for every value or for none, by the truth of their parts. Only the result counts, not which properties
/// and items were evaluated: so a part of an assertion must not be replaced by its truth, except where that is not seen, as in <c>not</c>.
/// </summary>
internal static class AssertionTruth
{
    /// <summary>True if an assertion holds for every value, false if it holds for none, null if that depends on the value.</summary>
    /// <param name="assertion">An assertion without anything invalid, as <see cref="AssertionCleaner"/> makes it.</param>
    public static bool? Of(JsonNode? assertion) =>
        assertion is JsonObject members ? All(members.Select(member => OfKeyword(members, member.Key, member.Value))) : assertion.AsBoolean;

    private static bool? OfKeyword(JsonObject all, string keyword, JsonNode? value) => keyword switch
    {
        "allOf" => All(Each(value)),
        "anyOf" => Not(All(Each(value).Select(Not))),
        "oneOf" => One([.. Each(value)]),
        "not" => Not(Of(value)),
        "contains" => IsZero(all["minContains"]) && !all.ContainsKey("maxContains") ? true : null,

        // These have no effect without the keyword that they belong to.
        "minContains" => IsZero(value) || !all.ContainsKey("contains") ? true : null,
        "maxContains" => all.ContainsKey("contains") ? null : true,
        "if" => true,
        "then" => OfBranch(all, value, isTakenWhen: true),
        "else" => OfBranch(all, value, isTakenWhen: false),
        _ => OfShape(AssertionShapes.ByKeyword[keyword], keyword, value),
    };

    private static bool? OfShape(AssertionShape shape, string keyword, JsonNode? value) => shape switch
    {
        // What a value has none of is not asked: no properties, no items.
        AssertionShape.Schema => Of(value) == true ? true : null,
        AssertionShape.SchemaList or AssertionShape.SchemaMap or AssertionShape.PatternMap =>
            Each(value).All(part => part == true) ? true : null,
        AssertionShape.Count => keyword.StartsWith("min", StringComparison.Ordinal) && IsZero(value) ? true : null,
        AssertionShape.Flag => value.AsBoolean == false ? true : null,
        _ => null,
    };

    private static bool? OfBranch(JsonObject all, JsonNode? value, bool isTakenWhen)
    {
        if (!all.TryGetPropertyValue("if", out var condition))
        {
            return true;
        }

        var (isMet, branch) = (Of(condition), Of(value));
        return branch == true || isMet == !isTakenWhen ? true
            : isMet == isTakenWhen ? branch
            : null;
    }

    private static IEnumerable<bool?> Each(JsonNode? parts) =>
        (parts as JsonArray)?.Select(Of) ?? (parts as JsonObject)?.Select(member => Of(member.Value)) ?? [];

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part == false)
            {
                return false;
            }

            all = part is null ? null : all;
        }

        return all;
    }

    private static bool? Not(bool? part) => !part;

    private static bool? One(IReadOnlyCollection<bool?> parts) =>
        parts.Count(part => part == true) > 1 ? false
        : parts.Contains(null) ? null
        : parts.Contains(true);

    private static bool IsZero(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() == 0;
}
