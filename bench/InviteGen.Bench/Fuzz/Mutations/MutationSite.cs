using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>What a mutation works on.</summary>
/// <param name="Random">Decides.</param>
/// <param name="Root">The document; it is changed.</param>
/// <param name="Donor">Another document.</param>
/// <param name="IsYaml">False: what only YAML has would be lost.</param>
internal sealed record MutationSite(Random Random, FuzzNode Root, FuzzNode Donor, bool IsYaml)
{
    /// <summary>A member or item of the document that is as wanted; null if there is none.</summary>
    public FuzzMember? Pick(Func<FuzzMember, bool>? isWanted = null) => Pick(Root, isWanted);

    /// <summary>A member or item with its holder.</summary>
    public (FuzzNode Holder, FuzzMember Member)? PickPlace(Func<FuzzNode, FuzzMember, bool>? isWanted = null)
    {
        var places = FuzzTree.Places(Root).Where(place => isWanted?.Invoke(place.Holder, place.Member) ?? true).ToList();
        return places.Count == 0 ? null : places[Random.Next(places.Count)];
    }

    /// <summary>Two members or items, in the order of the text.</summary>
    public (FuzzMember First, FuzzMember Second)? PickTwo()
    {
        var places = FuzzTree.Places(Root);
        if (places.Count < 2)
        {
            return null;
        }

        var second = Random.Next(1, places.Count);
        return (places[Random.Next(second)].Member, places[second].Member);
    }

    /// <summary>An object, which may be the root.</summary>
    public FuzzNode PickObject()
    {
        var objects = Root.All().Where(node => node.Kind == FuzzKind.Object).ToList();
        return objects.Count == 0 ? Root : One(objects);
    }

    /// <summary>A value of the other document, or of this one.</summary>
    public FuzzNode Borrow() => (Pick(Random.Next(3) == 0 ? Root : Donor, null)?.Value ?? Donor).Clone();

    /// <summary>A member of another document with a key.</summary>
    public FuzzMember? BorrowMember(Func<FuzzMember, bool> isWanted) => Pick(Donor, isWanted)?.Clone();

    public T One<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    private FuzzMember? Pick(FuzzNode root, Func<FuzzMember, bool>? isWanted)
    {
        var members = FuzzTree.Places(root).Select(place => place.Member).Where(member => isWanted?.Invoke(member) ?? true).ToList();
        return members.Count == 0 ? null : One(members);
    }
}
