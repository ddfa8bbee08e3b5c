using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Generator.Tests.Harness.Tests;

/// <summary>The search has to find what it is there for.</summary>
public sealed class CompilerObjectSearchTests
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("class C;");

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("A", [Tree]);

    public static TheoryData<object> Forbidden =>
    [
        Tree,
        Tree.GetRoot(),
        Compilation,
        Compilation.GetTypeByMetadataName("C")!,
        Compilation.GetSemanticModel(Tree),
        Tree.GetRoot().GetLocation(),
        SourceText.From("text"),
        new TestFile("specs/pets.yaml", "", []),
        new TestOptionsProvider(new TestProject()),
        new TestOptionsProvider(new TestProject()).GlobalOptions,
    ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void An_object_of_the_compiler_is_found(object value) => Assert.NotNull(CompilerObjectSearch.Find(value));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void An_object_of_the_compiler_is_found_deep_inside(object value)
    {
        object model = new Dictionary<string, object> { ["key"] = new[] { Tuple.Create(1, value) } };

        Assert.Contains("Item2", CompilerObjectSearch.Find(model), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_closure_captured_is_found()
    {
        var captured = Tree;
        Func<string> model = () => captured.FilePath;

        Assert.NotNull(CompilerObjectSearch.Find(model));
    }

    [Fact]
    public void Text_and_cycles_are_no_objects_of_the_compiler()
    {
        var model = new List<object> { "text", 1, typeof(string) };
        model.Add(model);

        Assert.Null(CompilerObjectSearch.Find(model));
    }
}
