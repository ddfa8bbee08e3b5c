using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Tells of alternatives without a discriminator that nobody who reads a value can tell apart. It runs when all schemas are known.
/// </summary>
internal sealed class AlternativesCheck(ReadingContext context, Func<Schema, Schema> follow)
{
    private readonly List<(Site At, IReadOnlyList<Schema> Alternatives)> _choices = [];

    /// <summary>Keeps a choice until <see cref="Run"/>.</summary>
    public void Remember(Site at, Alternatives choice, IReadOnlyList<Schema> alternatives)
    {
        if (choice.Discriminator.Length == 0)
        {
            _choices.Add((at, alternatives));
        }
    }

    /// <summary>Reports the first two of each choice that look the same.</summary>
    public void Run()
    {
        foreach (var (at, alternatives) in _choices)
        {
            var schemas = alternatives.Select((schema, index) => (Schema: schema, Target: follow(schema), Index: index)).ToList();
            var texts = schemas.All(one => one.Target.Types == JsonTypes.String && one.Target.Alternatives.Schemas.Count == 0);
            if (texts)
            {
                CheckTexts(at, schemas.Select(one => one.Target).Distinct().ToList());
                continue;
            }

            var objects = schemas.Where(one => one.Target.Object.Properties.Any(property => property.IsRequired)).ToList();
            foreach (var (schema, target, index) in objects)
            {
                if (objects.TakeWhile(one => one.Index < index).FirstOrDefault(one => IsSame(one.Target, target)) is { Schema: { } same })
                {
                    context.Report(
                        DiagnosticRules.AmbiguousAlternatives,
                        at / index,
                        NameOf(schema, index),
                        NameOf(same, objects.First(one => one.Schema == same).Index),
                        "both require the same properties, so a value is always read as the latter");
                    break;
                }
            }
        }
    }

    private void CheckTexts(Site at, List<Schema> texts)
    {
        var kinds = texts.Select(KindOf).Distinct().ToList();
        if (kinds.Count > 1 && texts.Any(text => text.Format.Length > 0) && texts.All(IsLimited))
        {
            context.Report(
                DiagnosticRules.AmbiguousAlternatives, at, kinds[0], kinds[1], "both are strings in JSON, so the value is generated as text");
        }
    }

    private static bool IsLimited(Schema text) => text.Format.Length > 0 || text.Enum.Count > 0 || text.Text != StringLimits.None;

    private static string KindOf(Schema text) =>
        text.Format.Length > 0 ? $"text of the format '{text.Format}'"
        : text.Enum.Count > 0 ? $"text such as {text.Enum[0]}"
        : "text of another form";

    private static string NameOf(Schema schema, int index) => schema.Reference is { } name ? $"'{name}'" : $"alternative {index + 1}";

    private bool IsSame(Schema one, Schema other) => MarksOf(one).SetEquals(MarksOf(other));

    private HashSet<Discriminant> MarksOf(Schema schema) => [.. Discriminant.AllOf(schema.Object, follow)];
}
