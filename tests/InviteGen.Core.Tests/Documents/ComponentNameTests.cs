using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Selection;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents;

public class ComponentNameTests
{
    [Fact]
    public void Renamed_components_keep_their_order_and_stay_apart()
    {
        var root = Root("b", "a/1", "a~1", "a_1", "c");
        var renamed = ComponentNames.Normalize(root, new FreeNames(), default);
        Assert.Equal(["b", "a_1_2", "a_1_3", "a_1", "c"], Schemas(root).Select(schema => schema.Key));
        Assert.Equal(["a/1", "a~1", "a_1"], Schemas(root).Skip(1).Take(3).Select(schema => schema.Value.AsText));
        Assert.Equal(["a/1=a_1_2", "a~1=a_1_3"], renamed.Select(pair => $"{pair.Key.Name}={pair.Value.Name}"));
    }

    [Fact]
    public void Names_that_all_become_one_are_numbered_in_one_pass()
    {
        // Each name is a number in binary, of which the digits all become underscores.
        var odd = Enumerable.Range(0, 20_000)
            .Select(i => Convert.ToString(i, 2).PadLeft(15, '0').Replace('0', '/').Replace('1', '~'));
        var root = Root([.. odd]);
        var renamed = ComponentNames.Normalize(root, new FreeNames(), default);
        Assert.Equal(20_000, renamed.Count);
        Assert.Equal(new string('_', 15) + "_20000", Schemas(root)[^1].Key);
    }

    [Fact]
    public void Renaming_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => ComponentNames.Normalize(Root("a/b"), new FreeNames(), new(canceled: true)));

    [Fact]
    public void Filtering_can_be_cancelled()
    {
        var root = (SpecObject)Reading.Node("""{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}}""");
        var (source, findings) = (new SpecText("a.json", ""), new FindingSink());
        var tree = new SpecTree(source, root, new(source, root, new([]), findings, CancellationToken.None), findings);
        Assert.Throws<OperationCanceledException>(() => OperationFilter.Apply(tree, ["/b"], new(canceled: true)));
    }

    private static SpecObject Schemas(SpecObject root) => (SpecObject)root["components"].Child("schemas")!;

    private static SpecObject Root(params string[] names)
    {
        var schemas = string.Join(",", names.Select(name => $"\"{name}\": \"{name}\""));
        return (SpecObject)Reading.Node("""{"openapi": "3.1.0", "components": {"schemas": {""" + schemas + "}}}");
    }
}
