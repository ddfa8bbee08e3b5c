namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>
/// A value of a document. It can be what trees of JSON libraries cannot: a key that stands twice, half a surrogate pair, a number of any
/// size, an alias.
/// </summary>
internal sealed class FuzzNode(FuzzKind kind, string text = "")
{
    public FuzzKind Kind { get; set; } = kind;

    /// <summary>The string or literal.</summary>
    public string Text { get; set; } = text;

    /// <summary>The members or items.</summary>
    public List<FuzzMember> Members { get; private set; } = [];

    public FuzzForm Form { get; set; }

    /// <summary>The YAML anchor; null: none.</summary>
    public string? Anchor { get; set; }

    /// <summary>The YAML tag, such as <c>!!str</c>; null: none.</summary>
    public string? Tag { get; set; }

    public bool IsContainer => Kind is FuzzKind.Object or FuzzKind.Array;

    /// <summary>The value of a member; null: there is none.</summary>
    public FuzzNode? this[string key] => Members.Find(member => member.Key == key && Kind == FuzzKind.Object)?.Value;

    public static FuzzNode Literal(string text) => new(FuzzKind.Literal, text);

    public static FuzzNode String(string text) => new(FuzzKind.Text, text);

    public static FuzzNode Object(params (string Key, FuzzNode Value)[] members) => new(FuzzKind.Object)
    {
        Members = [.. members.Select(member => new FuzzMember(member.Key, member.Value))],
    };

    public static FuzzNode Array(params FuzzNode[] items) => new(FuzzKind.Array)
    {
        Members = [.. items.Select(item => new FuzzMember("", item))],
    };

    public static FuzzNode Reference(string target) => Object(("$ref", String(target)));

    /// <summary>A copy with copies of all values.</summary>
    public FuzzNode Clone() => new(Kind, Text)
    {
        Members = [.. Members.Select(member => member.Clone())], Form = Form, Anchor = Anchor, Tag = Tag,
    };

    /// <summary>Becomes a copy of another value.</summary>
    public void Become(FuzzNode other)
    {
        var copy = other.Clone();
        (Kind, Text, Members, Form, Anchor, Tag) = (copy.Kind, copy.Text, copy.Members, copy.Form, copy.Anchor, copy.Tag);
    }

    /// <summary>The value itself and all values in it.</summary>
    public IEnumerable<FuzzNode> All() => Members.SelectMany(member => member.Value.All()).Prepend(this);
}
