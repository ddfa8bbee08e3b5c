using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Reports alternatives without a discriminator that cannot be told apart by their JSON. It runs when all schemas are known.
/// </summary>
internal sealed class AlternativesCheck(ReadingContext context, SchemaScope scope)
{
    private readonly List<(Site At, IReadOnlyList<Schema> Alternatives)> _remembered = [];

    /// <summary>Keeps alternatives until <see cref="Run"/>.</summary>
    /// <param name="at">Where they stand.</param>
    /// <param name="built">What was made of them.</param>
    /// <param name="alternatives">The alternatives as the spec lists them.</param>
    public void Remember(Site at, Alternatives built, IReadOnlyList<Schema> alternatives)
    {
        if (built.Discriminator.Length == 0)
        {
            _remembered.Add((at, alternatives));
        }
    }

    /// <summary>Reports the first two of each list that look the same.</summary>
    public void Run()
    {
        foreach (var (at, alternatives) in _remembered)
        {
            var followed = alternatives.Select(scope.Follow).ToList();
            if (followed.TrueForAll(IsText))
            {
                CheckTexts(at, followed.Distinct().ToList());
            }
            else
            {
                CheckObjects(at, alternatives, followed);
            }
        }
    }

    private void CheckObjects(Site at, IReadOnlyList<Schema> alternatives, List<Schema> followed)
    {
        var objects = Enumerable.Range(0, followed.Count).Where(index => IsOther(alternatives, followed, index)).ToList();
        var found = ObjectDiscriminants.Of([.. objects.Select(index => followed[index].Object)], scope.UseOf);
        for (var i = 0; i < objects.Count; i++)
        {
            if (found[i] is { All.Count: > 0, SameAs: { } same })
            {
                var (name, other) = (NameOf(alternatives, objects[i]), NameOf(alternatives, objects[same]));
                context.Report(DiagnosticRules.AmbiguousAlternatives, at / objects[i], name, other, $"every such value is read as {other}");
                return;
            }
        }
    }

    /// <summary>True for an object that is not the same schema once more: that is silently read once.</summary>
    private bool IsOther(IReadOnlyList<Schema> alternatives, List<Schema> followed, int index) =>
        followed[index] is { Alternatives.Schemas.Count: 0, Types: JsonTypes.None or JsonTypes.Object }
        && !Enumerable.Range(0, index).Any(other => scope.NameOf(alternatives[other]) == scope.NameOf(alternatives[index])
            && BareSchema.Of(followed[other]) == BareSchema.Of(followed[index]));

    private void CheckTexts(Site at, List<Schema> texts)
    {
        var kinds = texts.Select(KindOf).Distinct().ToList();
        if (kinds.Count > 1 && texts.Exists(text => text.Format.Length > 0) && texts.TrueForAll(IsLimited))
        {
            context.Report(
                DiagnosticRules.AmbiguousAlternatives, at, kinds[0], kinds[1], "the value is generated as a string");
        }
    }

    private static bool IsText(Schema schema) => schema.Types == JsonTypes.String && schema.Alternatives.Schemas.Count == 0;

    private static bool IsLimited(Schema text) => text.Format.Length > 0 || text.Enum.Count > 0 || text.Text != StringLimits.None;

    private static string KindOf(Schema text) =>
        text.Format.Length > 0 ? $"a string of format '{text.Format}'"
        : text.Enum.Count > 0 ? $"a string such as {text.Enum[0]}"
        : "another kind of string";

    private static string NameOf(IReadOnlyList<Schema> alternatives, int index) =>
        alternatives[index].Reference is { } name ? $"'{name}'" : $"alternative {index + 1}";
}
