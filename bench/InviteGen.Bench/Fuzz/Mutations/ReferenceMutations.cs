using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>References that lead elsewhere.</summary>
internal static class ReferenceMutations
{
    private static readonly string[] Nowhere =
    [
        "", "#", "#/", "#/nowhere", "#/components/schemas/Missing", "missing.yaml", "missing.yaml#/a", "#nowhere", "http://[",
        "https://example.com/a.json#/b",
        "#/a b/%zz", "urn:x", "?", "..", "#/components/schemas/", "#/paths", "#/info", "#/components/schemas/0", "file:///a",
        "#/components",
    ];

    /// <summary>An existing reference leads to another place.</summary>
    public static void Redirect(MutationSite site)
    {
        if (site.Pick(member => member.Key == "$ref") is { } place)
        {
            place.Value = FuzzNode.String(Target(site, place.Value));
        }
        else
        {
            Refer(site);
        }
    }

    /// <summary>A value becomes a reference; what it was stays beside it, or goes.</summary>
    public static void Refer(MutationSite site)
    {
        if (site.Pick(member => member.Value.Kind == FuzzKind.Object) is { } place)
        {
            var reference = FuzzNode.Reference(Target(site, place.Value));
            reference.Members.AddRange(site.Random.Next(3) == 0 ? place.Value.Members : []);
            place.Value = reference;
        }
    }

    /// <summary>Two components, or two of anything, refer to each other.</summary>
    public static void Circle(MutationSite site)
    {
        var places = FuzzTree.Pointers(site.Root).Where(place => place.Node.Kind == FuzzKind.Object).ToList();
        if (places.Count > 1)
        {
            var (one, other) = (site.One(places), site.One(places));
            one.Node.Become(FuzzNode.Reference(other.Pointer));
            (site.Random.Next(2) == 0 ? other.Node : site.PickObject()).Become(FuzzNode.Reference(one.Pointer));
        }
    }

    private static string Target(MutationSite site, FuzzNode from)
    {
        var places = FuzzTree.Pointers(site.Root).ToList();
        var at = places.FindIndex(place => ReferenceEquals(place.Node, from));
        var itself = at < 0 ? "#" : places[at].Pointer;
        return site.Random.Next(8) switch
        {
            0 => itself,
            1 => itself.LastIndexOf('/') is > 0 and var end ? itself[..end] : "#",
            2 => site.One(Nowhere),
            3 => Evil.Text(site.Random),
            4 => site.One(places.Where(place => place.Node.Kind == FuzzKind.Object).DefaultIfEmpty(places[0]).ToList()).Pointer,
            5 => site.One(places.Where(place => IsComponent(place.Pointer)).DefaultIfEmpty(places[0]).ToList()).Pointer,
            6 => site.BorrowMember(member => member.Key == "$ref")?.Value.Text ?? "#",
            _ => site.One(places).Pointer,
        };
    }

    private static bool IsComponent(string pointer) =>
        pointer.StartsWith("#/components/", StringComparison.Ordinal) && pointer.Count(sign => sign == '/') == 3;
}
