using System.Globalization;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Seeds;

/// <summary>A document from pieces, each where it belongs by its keys.</summary>
internal sealed class Mosaic
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace", "query"];
    private static readonly string[] OperationKeys = ["responses", "requestBody", "parameters", "operationId", "callbacks", "security"];
    private static readonly string[] Sections =
        ["schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems"];
    private static readonly string[] RootKeys = ["paths", "components", "webhooks", "servers", "security", "tags", "definitions"];
    private static readonly string[] MediaTypes =
    [
        "application/json", "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/event-stream",
        "application/jsonl",
    ];

    private readonly FuzzNode _paths = FuzzNode.Object();
    private readonly FuzzNode _components = FuzzNode.Object(("schemas", FuzzNode.Object()));
    private readonly FuzzNode _root;
    private readonly Random _random;
    private int _number;

    private Mosaic(Random random)
    {
        _random = random;
        _root = FuzzNode.Object(
            ("openapi", FuzzNode.String(One(["3.0.3", "3.1.0", "3.1.0", "3.2.0"]))),
            ("info", FuzzNode.Object(("title", FuzzNode.String("Pieces")), ("version", FuzzNode.String("1")))),
            ("paths", _paths),
            ("components", _components));
    }

    /// <summary>A document from some of the pieces.</summary>
    public static FuzzNode Create(IReadOnlyList<FuzzNode> fragments, Random random)
    {
        var mosaic = new Mosaic(random);
        for (var count = random.Next(4, 16); count > 0; count--)
        {
            mosaic.Add(fragments[random.Next(fragments.Count)].Clone());
        }

        return mosaic._root;
    }

    private void Add(FuzzNode piece)
    {
        var keys = piece.Members.Select(member => member.Key).ToList();
        if (keys.Exists(RootKeys.Contains))
        {
            piece.Members.ForEach(AddToRoot);
        }
        else if (keys.TrueForAll(key => key.StartsWith('/')))
        {
            AddTo(_paths, piece);
        }
        else if (keys.Exists(Methods.Contains))
        {
            AddTo(_paths, FuzzNode.Object((Path(), piece)));
        }
        else if (keys.Exists(OperationKeys.Contains))
        {
            AddTo(_paths, FuzzNode.Object((Path(), FuzzNode.Object((One(Methods), piece)))));
        }
        else if (keys.Exists(Sections.Contains))
        {
            piece.Members.ForEach(member => AddTo(Section(member.Key), member.Value));
        }
        else
        {
            AddSchema(piece);
        }
    }

    private void AddToRoot(FuzzMember member)
    {
        if (member.Key == "components")
        {
            member.Value.Members.ForEach(section => AddTo(Section(section.Key), section.Value));
        }
        else if (_root[member.Key] is { } old)
        {
            AddTo(old, member.Value);
        }
        else if (member.Key is not ("openapi" or "swagger"))
        {
            _root.Members.Add(member);
        }
    }

    // One schema, or several with their names.
    private void AddSchema(FuzzNode piece)
    {
        var areNamed = piece.Members.TrueForAll(member => char.IsAsciiLetterUpper(member.Key[0]) && member.Value.Kind == FuzzKind.Object);
        var name = areNamed ? piece.Members[0].Key : "Piece" + Number();
        AddTo(Section("schemas"), areNamed ? piece : FuzzNode.Object((name, piece)));
        var content = FuzzNode.Object(("content", FuzzNode.Object(
            (One(MediaTypes), FuzzNode.Object(("schema", FuzzNode.Reference("#/components/schemas/" + name)))))));
        var description = ("description", FuzzNode.String("d"));
        var response = FuzzNode.Object(description, (content.Members[0].Key, content.Members[0].Value.Clone()));
        AddTo(_paths, FuzzNode.Object((Path(), FuzzNode.Object((One(Methods), FuzzNode.Object(
            ("requestBody", content), ("responses", FuzzNode.Object((One(["200", "default", "4XX"]), response)))))))));
    }

    private FuzzNode Section(string name)
    {
        if (_components[name] is not { } section)
        {
            _components.Members.Add(new(name, section = FuzzNode.Object()));
        }

        return section;
    }

    private static void AddTo(FuzzNode holder, FuzzNode members)
    {
        var keys = holder.Members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        holder.Members.AddRange(members.Members.Where(member => keys.Add(member.Key)));
    }

    private string Path() => "/piece" + Number();

    private string Number() => (_number++).ToString(CultureInfo.InvariantCulture);

    private string One(string[] items) => items[_random.Next(items.Length)];
}
