using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Changes that move what is there.</summary>
internal static class PlaceMutations
{
    public static void Delete(MutationSite site)
    {
        if (site.PickPlace() is { } place)
        {
            place.Holder.Members.Remove(place.Member);
        }
    }

    /// <summary>Twice with the same key, or with a name that gives the same C# name.</summary>
    public static void Duplicate(MutationSite site)
    {
        if (site.PickPlace() is { } place)
        {
            var copy = place.Member.Clone();
            copy.Key = site.Random.Next(6) switch
            {
                0 => copy.Key.ToUpperInvariant(),
                1 => copy.Key + "-",
                2 => copy.Key.Replace('_', '-') + "_",
                3 => copy.Key + "2",
                4 => " " + copy.Key,
                _ => copy.Key,
            };
            place.Holder.Members.Insert(site.Random.Next(place.Holder.Members.Count + 1), copy);
        }
    }

    public static void Move(MutationSite site)
    {
        if (site.PickPlace() is { } place)
        {
            place.Holder.Members.Remove(place.Member);
            var target = site.PickObject();
            target.Members.Insert(site.Random.Next(target.Members.Count + 1), place.Member);
        }
    }

    public static void Swap(MutationSite site)
    {
        if (site.Pick() is { } one && site.Pick() is { } other)
        {
            var (first, second) = (one.Value.Clone(), other.Value.Clone());
            (one.Value, other.Value) = (second, first);
        }
    }

    public static void Shuffle(MutationSite site)
    {
        var holder = site.PickObject();
        var members = holder.Members.ToArray();
        site.Random.Shuffle(members);
        holder.Members.Clear();
        holder.Members.AddRange(members);
    }

    /// <summary>A value inside itself, once or many times.</summary>
    public static void Nest(MutationSite site)
    {
        if (site.Pick() is not { } place)
        {
            return;
        }

        var (levels, way) = (site.Random.Next(5) == 0 ? site.Random.Next(20, 250) : site.Random.Next(1, 5), site.Random.Next(6));
        for (var i = 0; i < levels; i++)
        {
            place.Value = way switch
            {
                0 => FuzzNode.Object(("type", FuzzNode.String("array")), ("items", place.Value)),
                1 => FuzzNode.Object(("allOf", FuzzNode.Array(place.Value))),
                2 => FuzzNode.Object(("oneOf", FuzzNode.Array(place.Value, FuzzNode.Object(("type", FuzzNode.String("string")))))),
                3 => FuzzNode.Object(("properties", FuzzNode.Object(("a", place.Value))), ("type", FuzzNode.String("object"))),
                4 => FuzzNode.Object(("additionalProperties", place.Value)),
                _ => FuzzNode.Array(place.Value),
            };
        }
    }
}
