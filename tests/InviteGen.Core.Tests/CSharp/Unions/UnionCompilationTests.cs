using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Unions;

/// <summary>Whatever a choice is made of, its union compiles.</summary>
public sealed class UnionCompilationTests
{
    private const string Cat = "Cat: { type: object, required: [meows], properties: { meows: { type: boolean } } }";

    private const string Dog = "Dog: { type: object, required: [barks], properties: { barks: { type: boolean } } }";

    [Theory]
    [InlineData("Unknown: { type: object, required: [u], properties: { u: {} } }", "Cat", "Unknown")]
    [InlineData("Unknown: { type: string, enum: [a] }", "Cat", "Unknown")]
    [InlineData("CatCase: { type: object, required: [u], properties: { u: {} } }", "Cat", "CatCase")]
    [InlineData("Value: { type: object, required: [u], properties: { u: {} } }", "Cat", "Value")]
    [InlineData("ThingCase: { type: object, required: [u], properties: { u: {} } }", "Cat", "ThingCase")]
    public void An_alternative_may_be_named_like_a_part_of_the_union(string schema, string first, string second) =>
        Compile($"Thing: {{ oneOf: [{Ref(first)}, {Ref(second)}] }}\n{Cat}\n{schema}");

    [Theory]
    [InlineData("type: array, items: ")]
    [InlineData("type: object, additionalProperties: ")]
    public void What_a_list_or_map_holds_may_be_named_like_a_case(string holder) =>
        Compile(
            $"Thing: {{ oneOf: [{Ref("Cat")}, {{ {holder}{Ref("CatCase")} }}] }}\n{Cat}\n"
            + Cat.Replace("Cat", "CatCase", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }")]
    [InlineData("{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/SameCat' }, { $ref: '#/components/schemas/Dog' }")]
    [InlineData("{ type: array, items: { type: string } }, { type: array, items: { type: integer } }")]
    [InlineData("{ type: array, items: { type: string }, maxItems: 2 }, { type: array, items: { type: string } }")]
    [InlineData("{ type: object, additionalProperties: { type: string } }, { type: object, additionalProperties: { type: integer } }")]
    [InlineData("{ type: object, additionalProperties: { type: string } }, { $ref: '#/components/schemas/Cat' }")]
    [InlineData("{ type: integer }, { type: number }, { type: boolean }, { type: string, format: uuid }, { type: string, format: uri }")]
    [InlineData("{ type: string, format: byte }, { type: integer }")]
    [InlineData("{ type: string, format: uri }, { type: integer }")]
    [InlineData("{ type: string, format: date-time }, { type: string, format: date }, { type: 'null' }")]
    [InlineData("{ type: [string, integer] }, { type: boolean }")]
    [InlineData("{ }, { type: boolean }")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }, { type: boolean }")]
    [InlineData("{ $ref: '#/components/schemas/Inner' }, { type: boolean }")]
    [InlineData("{ $ref: '#/components/schemas/Inner' }, { $ref: '#/components/schemas/Pets' }")]
    [InlineData("{ $ref: '#/components/schemas/Thing' }, { type: string }")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Thing' } }, { type: string }")]
    [InlineData("{ type: object, properties: { next: { $ref: '#/components/schemas/Thing' } } }, { type: string }")]
    [InlineData("{ $ref: '#/components/schemas/Round' }, { type: string }")]
    [InlineData("{ type: object, title: Thing, properties: { a: {} } }, { type: object, title: Thing, properties: { b: {} } }")]
    [InlineData("{ type: string, const: a }, { type: integer, const: 1 }")]
    public void Any_alternatives_make_a_union_that_compiles(string alternatives)
    {
        var generated = Generated.From(Specs.BothWays(
            $$"""
            Thing: { oneOf: [{{alternatives}}] }
            {{Cat}}
            {{Dog}}
            SameCat: { $ref: '#/components/schemas/Cat' }
            Inner: { oneOf: [{ type: string }, { type: integer }] }
            Pets: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            Round: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }] }
            """));

        generated.Compile();
    }

    [Theory]
    [InlineData("mapping: { Dog: Cat, Cat: Dog }")]
    [InlineData("mapping: { Dog: Cat }")]
    [InlineData("mapping: { a: Cat, b: '#/components/schemas/Cat', c: Dog }")]
    [InlineData("mapping: { '\"': Cat, '': Dog, nobody: Nobody }")]
    [InlineData("mapping: { }")]
    public void Any_mapping_makes_a_union_that_compiles(string mapping) => Generated.From(Specs.BothWays(
        $$"""
        Thing:
          oneOf: [{{Ref("Cat")}}, {{Ref("Dog")}}]
          discriminator: { propertyName: "ki\"nd", {{mapping}} }
        {{Cat}}
        {{Dog}}
        """)).Compile();

    [Theory]
    [InlineData("query", "form")]
    [InlineData("query", "deepObject")]
    [InlineData("header", "simple")]
    [InlineData("cookie", "form")]
    public void A_union_may_be_a_parameter(string place, string style) => Generated.From(Specs.Get(
        $$"""
        parameters:
          - { name: p, in: {{place}}, style: {{style}}, required: true, schema: { $ref: '#/components/schemas/Thing' } }
          - { name: q, in: {{place}}, style: {{style}}, schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } }
          - { name: r, in: {{place}}, style: {{style}}, schema: { oneOf: [{ type: string, maxLength: 3 }, { type: integer }] } }
        responses: { '204': { description: Done. } }
        """,
        $$"""
        schemas:
          Thing: { oneOf: [{ type: integer }, {{Ref("Cat")}}, { type: array, items: { type: string } }] }
          {{Cat}}
        """)).Compile();

    private static string Ref(string name) => $"{{ $ref: '#/components/schemas/{name}' }}";

    private static void Compile(string schemas) => Generated.Clean(Specs.BothWays(schemas)).Compile();
}
