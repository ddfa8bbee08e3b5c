using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>A name for a list is no type of its own; what the list holds may lead back to it.</summary>
public sealed class ListAliasTests
{
    [Fact]
    public void A_list_may_hold_objects_that_hold_it()
    {
        var generated = Compiled(
            """
            Thing: { type: object, required: [tree], properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            Tree: { type: array, items: { type: object, properties: { children: { $ref: '#/components/schemas/Tree' } } } }
            """);

        generated.File("Thing").Shows("public required IReadOnlyList<TreeItem> Tree { get; init; }");
        generated.File("TreeItem").Shows("public IReadOnlyList<TreeItem>? Children { get; init; }");
    }

    [Fact]
    public void Two_lists_may_hold_each_other()
    {
        var generated = Compiled(
            """
            Thing:
              type: object
              required: [a, b]
              properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } }
            A: { type: array, items: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } } }
            B: { type: array, items: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } } }
            """);

        generated.File("Thing").Shows("public required IReadOnlyList<AItem> A { get; init; }");
        generated.File("AItem").Shows("public IReadOnlyList<BItem>? B { get; init; }");
        generated.File("BItem").Shows("public IReadOnlyList<AItem>? A { get; init; }");
    }

    [Fact]
    public void A_map_may_hold_objects_that_hold_it()
    {
        var generated = Compiled(
            """
            Thing: { type: object, required: [tree], properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            Tree: { type: object, additionalProperties: { type: object, properties: { sub: { $ref: '#/components/schemas/Tree' } } } }
            """);

        generated.File("Thing").Shows("public required IReadOnlyDictionary<string, TreeValue> Tree { get; init; }");
        generated.File("TreeValue").Shows("public IReadOnlyDictionary<string, TreeValue>? Sub { get; init; }");
    }

    [Fact]
    public void A_list_may_hold_a_union_that_holds_it()
    {
        var generated = Compiled(
            """
            Thing: { type: array, items: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Thing' }] } }
            """);

        generated.File("ThingItem").Shows("public sealed record ListCase(IReadOnlyList<ThingItem> Value) : ThingItem");
    }

    private static Generated Compiled(string schemas)
    {
        var generated = Generated.Clean(Specs.BothWays(schemas));
        generated.Compile();
        return generated;
    }
}
