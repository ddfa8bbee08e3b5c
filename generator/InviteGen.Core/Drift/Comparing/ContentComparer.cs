using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Compares what strings hold (<c>contentMediaType</c>, <c>contentEncoding</c>, <c>contentSchema</c>), and lists that may grow.
/// </summary>
internal static class ContentComparer
{
    private const string Extensible = "x-extensible-enum";

    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after)
    {
        if (before.Annotations == after.Annotations)
        {
            return [];
        }

        return
        [
            .. Content("contentMediaType", "content-media-type", before, after),
            .. Content("contentEncoding", "content-encoding", before, after),
            .. Schema(before.Annotations.Get("contentSchema"), after.Annotations.Get("contentSchema")),
            .. Values(before.Annotations.Texts(Extensible), after.Annotations.Texts(Extensible)),
        ];
    }

    private static IEnumerable<SchemaEdit> Content(string keyword, string slug, Schema before, Schema after)
    {
        var (old, current) = (before.Annotations.Text(keyword), after.Annotations.Text(keyword));
        if (old != current)
        {
            yield return new SchemaEdit(
                CompatibilityRules.Type, slug + "-changed", Movement.Incomparable,
                $"has '{keyword}' {current ?? "nothing"} now (was {old ?? "nothing"})")
            {
                Keyword = keyword,
                Before = old ?? "",
                After = current ?? "",
            };
        }
    }

    private static IEnumerable<SchemaEdit> Schema(string? old, string? current)
    {
        if (old != current)
        {
            var (action, movement, words) = (old, current) switch
            {
                (null, _) => ("added", Movement.Narrowed, "holds what 'contentSchema' says now"),
                (_, null) => ("removed", Movement.Widened, "need no longer hold what 'contentSchema' says"),
                _ => ("changed", Movement.Incomparable, "holds something else by 'contentSchema'"),
            };
            yield return new SchemaEdit(CompatibilityRules.Limit, "content-schema-" + action, movement, words)
            {
                Keyword = "contentSchema",
                Before = SchemaWords.Value(old ?? ""),
                After = SchemaWords.Value(current ?? ""),
            };
        }
    }

    private static IEnumerable<SchemaEdit> Values(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        if (current.Count > 0)
        {
            foreach (var value in old.Except(current))
            {
                yield return Value("x-extensible-enum-value-removed", Movement.Narrowed, $"no longer has the value '{value}'", value);
            }
        }

        if (old.Count > 0)
        {
            foreach (var value in current.Except(old))
            {
                yield return Value("x-extensible-enum-value-added", Movement.Widened, $"has the new value '{value}'", value);
            }
        }
    }

    private static SchemaEdit Value(string action, Movement movement, string words, string value) =>
        new(CompatibilityRules.Values, action, movement, words) { Keyword = Extensible, IsRemoval = movement == Movement.Narrowed, Before = value };
}
