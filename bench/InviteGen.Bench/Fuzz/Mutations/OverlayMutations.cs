using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Writes overlays for a document (OAI Overlay 1.0 to 1.2), right ones and wrong ones.</summary>
internal static class OverlayMutations
{
    private static readonly string[] Targets =
    [
        "$", "$.*", "$..*", "$..schema", "$.paths.*.get", "$.paths[*][*]", "$..[?(@.type=='string')]",
        "$..[?@.in=='query' && @.required]", "$.paths['/x']", "$.tags[0]",
        "$.tags[-1:]", "$.paths.*.*.parameters[?(@.name!='a')]", "$..properties.*", "$..['$ref']", "$[", "$.a[?", "", "x",
        "$..[?length(@.name)>3]", "$..[?match(@.type,'a.*')]",
        "$.servers[0,1]", "$.paths[::2]", "$.components.schemas[?@.properties.id]", "$..[?count(@.*)>2]", "$..[?@.a==@.b]", "$..[?(@",
        "$.servers[99999999999]", "$..*..*",
    ];

    /// <summary>An overlay with some actions.</summary>
    public static FuzzNode Create(MutationSite site)
    {
        var actions = Enumerable.Range(0, site.Random.Next(1, 5)).Select(_ => Action(site)).ToArray();
        return FuzzNode.Object(
            ("overlay", FuzzNode.String(site.One(["1.0.0", "1.0.0", "1.1.0", "1.2.0", "2.0.0"]))),
            ("info", FuzzNode.Object(("title", FuzzNode.String("T")), ("version", FuzzNode.String("1")))),
            ("actions", FuzzNode.Array(actions)));
    }

    private static FuzzNode Action(MutationSite site)
    {
        var (effect, value) = site.Random.Next(4) switch
        {
            0 => ("remove", FuzzNode.Literal("true")),
            1 => ("copy", FuzzNode.String(Target(site))),
            _ => ("update", Update(site)),
        };
        return FuzzNode.Object(("target", FuzzNode.String(Target(site))), (effect, value));
    }

    private static FuzzNode Update(MutationSite site)
    {
        if (site.Random.Next(3) == 0)
        {
            return site.Borrow();
        }

        var update = FuzzNode.Object();
        ValueMutations.AddKeyword(site with { Root = update });
        return update;
    }

    private static string Target(MutationSite site)
    {
        var target = site.Random.Next(4) == 0 ? site.One(Targets) : PathOf(site);
        return site.Random.Next(16) == 0 ? TextMutations.Apply(target, site.Random) : target;
    }

    private static string PathOf(MutationSite site)
    {
        var pointer = site.One(FuzzTree.Pointers(site.Root).ToList()).Pointer;
        var names = pointer.Split('/').Skip(1)
            .Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return "$" + string.Concat(names.Select(name => site.Random.Next(12) switch
        {
            0 => "[*]",
            1 => ".." + name,
            _ when name.All(char.IsAsciiDigit) && name.Length > 0 => $"[{name}]",
            _ => $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']",
        }));
    }
}
