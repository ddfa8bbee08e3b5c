using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Chooses among the changes of a tree.</summary>
internal static class TreeMutations
{
    private static readonly (string Name, int Weight, Action<MutationSite> Apply)[] All =
    [
        ("delete", 8, PlaceMutations.Delete),
        ("duplicate", 7, PlaceMutations.Duplicate),
        ("move", 7, PlaceMutations.Move),
        ("swap", 5, PlaceMutations.Swap),
        ("shuffle", 2, PlaceMutations.Shuffle),
        ("nest", 4, PlaceMutations.Nest),
        ("kind", 10, ValueMutations.AnotherKind),
        ("number", 6, ValueMutations.Number),
        ("text", 9, ValueMutations.Text),
        ("keyword", 6, ValueMutations.Keyword),
        ("key", 6, ValueMutations.KeyText),
        ("add", 12, ValueMutations.AddKeyword),
        ("constrain", 10, ValueMutations.Constrain),
        ("cross", 10, ValueMutations.Cross),
        ("splice", 9, ValueMutations.Splice),
        ("redirect", 7, ReferenceMutations.Redirect),
        ("refer", 4, ReferenceMutations.Refer),
        ("circle", 2, ReferenceMutations.Circle),
    ];

    private static readonly (string Name, int Weight, Action<MutationSite> Apply)[] OnlyYaml =
    [
        ("alias", 5, YamlMutations.Alias),
        ("merge", 5, YamlMutations.Merge),
        ("double", 1, YamlMutations.Double),
        ("tag", 4, YamlMutations.Tag),
        ("form", 5, YamlMutations.Form),
    ];

    /// <summary>
    /// Changes a tree in a few ways, or in so many that a large document has some in each of its parts: a fault costs only its piece, so
    /// one does not hide another.
    /// </summary>
    /// <returns>The names of the changes.</returns>
    public static string Apply(MutationSite site)
    {
        var names = new List<string>();
        var choices = site.IsYaml ? [.. All, .. OnlyYaml] : All;
        var most = 4 + Math.Min(60, site.Root.All().Count() / 20);
        for (var count = 1 + (int)(most * Math.Pow(site.Random.NextDouble(), 2)); count > 0; count--)
        {
            var (name, _, apply) = Pick(choices, site.Random);
            apply(site);
            names.Add(name);
        }

        return string.Join('+', names);
    }

    private static (string Name, int Weight, Action<MutationSite> Apply) Pick(
        (string Name, int Weight, Action<MutationSite> Apply)[] choices, Random random)
    {
        var at = random.Next(choices.Sum(choice => choice.Weight));
        return choices.First(choice => (at -= choice.Weight) < 0);
    }
}
