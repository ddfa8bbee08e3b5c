using InviteGen.Bench.Fuzz.Mutations;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>Moves pieces of a document into other files, and refers to them.</summary>
internal static class Splitting
{
    /// <summary>Splits the tree of a site, which is changed.</summary>
    /// <param name="site">The document.</param>
    /// <param name="spec">The name of its file.</param>
    public static List<MutantFile> Split(MutationSite site, string spec)
    {
        var parts = new List<MutantFile>();
        for (var count = site.Random.Next(1, 4); count > 0; count--)
        {
            if (site.Pick(member => member.Value.Kind == FuzzKind.Object && member.Value["$ref"] is null) is not { } place)
            {
                break;
            }

            var path = $"parts/p{parts.Count}{site.One([".yaml", ".json"])}";
            var moved = Relocate(place.Value.Clone(), spec, site.Random);
            var isWhole = site.Random.Next(2) == 0;
            var target = isWhole ? path : path + "#/a/b";
            place.Value = FuzzNode.Reference(site.Random.Next(12) == 0 ? "../" + target : target);
            var tree = isWhole ? moved : FuzzNode.Object(("a", FuzzNode.Object(("b", moved), ("c", site.Borrow()))));
            parts.Add(MutantFile.Of(path, MutantRole.Part, tree));
        }

        return parts;
    }

    // References of what was moved lead back to the document, to the other files, or nowhere.
    private static FuzzNode Relocate(FuzzNode moved, string spec, Random random)
    {
        var prefix = random.Next(5) switch { 0 => "", 1 => "p0.yaml", _ => "../" + spec };
        foreach (var reference in moved.All().Select(node => node["$ref"]).OfType<FuzzNode>())
        {
            if (reference.Text.StartsWith('#'))
            {
                reference.Text = prefix + reference.Text;
            }
        }

        return moved;
    }
}
