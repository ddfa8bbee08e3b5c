using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Changes of values and keys.</summary>
internal static class ValueMutations
{
    private static readonly string[] Constraints =
    [
        "required", "required", "enum", "pattern", "format", "title", "allOf", "oneOf", "anyOf", "default", "const", "not", "items",
        "additionalProperties", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "minItems", "maxItems", "minProperties", "maxProperties",
    ];

    public static void AnotherKind(MutationSite site)
    {
        if (site.Pick() is { } place)
        {
            place.Value = OfKind(site);
        }
    }

    public static void Number(MutationSite site)
    {
        // More often a number than anything else.
        var isNumber = site.Random.Next(4) > 0;
        if ((isNumber ? site.Pick(IsNumber) : null) is { } place || (place = site.Pick(member => !member.Value.IsContainer)) is not null)
        {
            place.Value = FuzzNode.Literal(site.One(Evil.Numbers));
        }
    }

    public static void Text(MutationSite site)
    {
        if (site.Pick(member => member.Value.Kind == FuzzKind.Text) is { } place)
        {
            var text = Evil.Text(site.Random);
            place.Value = FuzzNode.String(site.Random.Next(3) switch
            {
                0 => place.Value.Text + text,
                1 => text + place.Value.Text,
                _ => text,
            });
            place.Value.Form = site.Random.Next(5) == 0 ? FuzzForm.Raw : FuzzForm.Usual;
        }
    }

    public static void Keyword(MutationSite site)
    {
        if (site.Pick(member => member.Key.Length > 0) is { } place)
        {
            place.Key = site.One(Keywords.Names);
        }
    }

    public static void KeyText(MutationSite site)
    {
        if (site.Pick(member => member.Key.Length > 0) is { } place)
        {
            place.Key = site.Random.Next(3) == 0 ? place.Key + Evil.Text(site.Random) : Evil.Text(site.Random);
        }
    }

    /// <summary>One more field, with a value that suits it, or with any.</summary>
    public static void AddKeyword(MutationSite site)
    {
        var (holder, name) = (site.PickObject(), site.One(Keywords.Names));
        var value = Keywords.ValueOf(name, site.Random) is { } known && site.Random.Next(4) > 0
            ? FuzzNode.String(known)
            : site.BorrowMember(member => member.Key == name)?.Value ?? OfKind(site);
        holder.Members.RemoveAll(member => member.Key == name && site.Random.Next(8) > 0);
        holder.Members.Insert(site.Random.Next(holder.Members.Count + 1), new(name, value));
    }

    /// <summary>A value of the other document in the place of one with the same key, or in any place.</summary>
    public static void Cross(MutationSite site)
    {
        if (site.Pick() is { } place)
        {
            place.Value = site.BorrowMember(member => member.Key == place.Key)?.Value ?? site.Borrow();
        }
    }

    /// <summary>Members of the other document beside those that are there.</summary>
    public static void Splice(MutationSite site)
    {
        var holder = site.PickObject();
        var keys = holder.Members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var like = site.BorrowMember(member => member.Value.Members.Any(below => keys.Contains(below.Key)))?.Value ?? site.Borrow();
        var others = like.Members.Where(member => !keys.Contains(member.Key) && member.Key.Length > 0).ToList();
        holder.Members.AddRange(others.Take(site.Random.Next(1, 4)));
    }

    /// <summary>A limit or a name more in a schema, where there are schemas.</summary>
    public static void Constrain(MutationSite site)
    {
        if (site.Pick(member => member.Value["type"] is not null || member.Value["properties"] is not null) is not { } place)
        {
            return;
        }

        var name = site.One(Constraints);
        var value = name switch
        {
            "required" => FuzzNode.Array(FuzzNode.String(site.Pick(member => member.Key.Length > 0)?.Key ?? "a"), FuzzNode.String("a")),
            "enum" => FuzzNode.Array(site.Borrow(), FuzzNode.String("a"), FuzzNode.String("A"), FuzzNode.Literal(site.One(Evil.Numbers))),
            "pattern" or "format" or "title" => FuzzNode.String(Keywords.ValueOf(name, site.Random) ?? Evil.Text(site.Random)),
            "allOf" or "oneOf" or "anyOf" => FuzzNode.Array(site.Borrow(), site.Borrow()),
            "default" or "const" or "not" or "items" or "additionalProperties" => site.Borrow(),
            _ => FuzzNode.Literal(site.One(Evil.Numbers)),
        };
        place.Value.Members.RemoveAll(member => member.Key == name);
        place.Value.Members.Add(new(name, value));
    }

    private static FuzzNode OfKind(MutationSite site) => site.Random.Next(6) switch
    {
        0 => FuzzNode.String(Evil.Text(site.Random)),
        1 => FuzzNode.Literal(site.One(Evil.Numbers)),
        2 => site.Borrow(),
        _ => FuzzTree.Parse("{\"a\":" + site.One(Evil.Kinds) + "}")!["a"]!,
    };

    private static bool IsNumber(FuzzMember member) => member.Value is { Kind: FuzzKind.Literal, Text: [>= '0' and <= '9' or '-', ..] };
}
