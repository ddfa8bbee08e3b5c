using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>What only YAML has. In JSON it is lost.</summary>
internal static class YamlMutations
{
    private static readonly string[] Tags =
        ["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq", "!!binary", "!!set", "!!timestamp", "!custom", "!",
        "!<tag:a>", "!!js/function"];

    private static readonly FuzzForm[] TextForms =
        [FuzzForm.Plain, FuzzForm.SingleQuoted, FuzzForm.LiteralBlock, FuzzForm.FoldedBlock, FuzzForm.Raw];

    /// <summary>One value becomes an alias of an earlier one, which may contain it.</summary>
    public static void Alias(MutationSite site)
    {
        if (site.PickTwo() is { } two)
        {
            two.Second.Value = AliasOf(site, two.First.Value);
        }
    }

    /// <summary>An object takes the members of an earlier one, or of something that has none.</summary>
    public static void Merge(MutationSite site)
    {
        if (site.PickTwo() is not { } two || (!two.First.Value.IsContainer && site.Random.Next(10) > 0))
        {
            return;
        }

        var holder = two.Second.Value.Kind == FuzzKind.Object ? two.Second.Value : site.PickObject();
        var alias = AliasOf(site, two.First.Value);
        var value = site.Random.Next(4) == 0 ? FuzzNode.Array(alias, alias.Clone()) : alias;
        holder.Members.Insert(site.Random.Next(holder.Members.Count + 1), new(YamlWriting.MergeKey, value));
    }

    /// <summary>Aliases of aliases: each level doubles what the last one stands for.</summary>
    public static void Double(MutationSite site)
    {
        var holder = site.PickObject();
        var (isMerged, name, levels) = (site.Random.Next(2) == 0, "d" + Number(site), site.Random.Next(3, 30));
        for (var level = 0; level < levels; level++)
        {
            var below = level == 0 ? site.Borrow() : new FuzzNode(FuzzKind.Literal, $"{name}_{level - 1}") { Form = FuzzForm.Alias };
            var node = isMerged
                ? FuzzNode.Object((YamlWriting.MergeKey, FuzzNode.Array(below, below.Clone())), ("a" + level, below.Clone()))
                : FuzzNode.Array(below, below.Clone());
            node.Anchor = $"{name}_{level}";
            holder.Members.Add(new($"x-{name}-{level}", node));
        }
    }

    public static void Tag(MutationSite site)
    {
        if (site.Pick() is { } place)
        {
            place.Value.Tag = site.One(Tags);
        }
    }

    /// <summary>Another way to write a value, which may mean something else.</summary>
    public static void Form(MutationSite site)
    {
        if (site.Pick(member => member.Value.Kind != FuzzKind.Literal) is { } place)
        {
            var form = place.Value.IsContainer ? FuzzForm.Flow : site.One(TextForms);
            var isSafe = form != FuzzForm.Plain
                || place.Value.Text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '/' or '-');
            place.Value.Form = isSafe || site.Random.Next(8) == 0 ? form : FuzzForm.SingleQuoted;
        }
    }

    private static FuzzNode AliasOf(MutationSite site, FuzzNode anchored)
    {
        anchored.Anchor ??= "a" + Number(site);
        var name = site.Random.Next(20) == 0 ? "missing" : anchored.Anchor;
        return new FuzzNode(FuzzKind.Literal, name) { Form = FuzzForm.Alias };
    }

    private static string Number(MutationSite site) => site.Random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
