using System.Text.RegularExpressions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Shape;

/// <summary>Alternatives that differ only by constants of the same properties are one record.</summary>
public sealed class ConstantAlternativeTests
{
    private const string Late = "{ type: object, required: [issue], properties: { issue: { enum: [LATE] }, at: { type: string } } }";
    private const string Lost = "{ type: object, required: [issue], properties: { issue: { enum: [LOST] }, at: { type: string } } }";
    private const string Other = "{ type: object, required: [code], properties: { code: { type: integer } } }";

    [Fact]
    public void The_constants_become_an_open_enum()
    {
        var generated = Compiled($"{{ oneOf: [{Late}, {Lost}] }}");

        generated.File("Thing").Shows("public sealed partial record Thing");
        generated.File("Thing").Shows("public required ThingIssue Issue { get; init; }");
        generated.File("ThingIssue").Shows("public const string Late = \"LATE\";");
        generated.File("ThingIssue").Shows("public const string Lost = \"LOST\";");
    }

    [Fact]
    public void Sentences_become_text()
    {
        var sentence = string.Concat(Enumerable.Repeat("The order was lost on its way. ", 4));
        var generated = Compiled(
            $$"""
            { oneOf: [
              { type: object, properties: { issue: { enum: [LATE] }, description: { enum: ['It is late.'] } } },
              { type: object, properties: { issue: { enum: [LOST] }, description: { enum: ['{{sentence}}'] } } }] }
            """.ReplaceLineEndings(""));

        generated.File("Thing").Shows("public ThingIssue? Issue { get; init; }");
        generated.File("Thing").Shows("public string? Description { get; init; }");
    }

    [Fact]
    public void Other_alternatives_stay_beside_them()
    {
        var thing = Compiled($"{{ oneOf: [{Late}, {Other}, {Lost}] }}").File("Thing");

        Assert.Equal(2, Regex.Count(thing, @"sealed record \w+Case\(Thing\w+ Value\)"));
    }

    [Theory]
    [InlineData("{ type: object, properties: { issue: { enum: [LOST] }, at: { type: string } } }")]
    [InlineData("{ type: object, required: [issue], properties: { issue: { enum: [LOST] }, at: { type: integer } } }")]
    [InlineData("{ type: object, required: [issue], properties: { issue: { enum: [LOST] } } }")]
    [InlineData("{ type: object, required: [issue], properties: { issue: { enum: [LOST, GONE] }, at: { type: string } } }")]
    [InlineData("{ $ref: '#/components/schemas/Lost' }")]
    public void Alternatives_that_differ_in_more_stay_apart(string other) =>
        Compiled($"{{ oneOf: [{Late}, {other}] }}").File("Thing").Shows("public abstract partial record Thing");

    /// <summary>Each has properties beside those of the choice, so it is merged; the discriminator still names it.</summary>
    [Fact]
    public void Alternatives_that_a_discriminator_names_stay_apart()
    {
        const string Named =
            """
            Opened: { type: object, required: [kind], properties: { kind: { enum: [opened] } } }
            Closed: { type: object, required: [kind], properties: { kind: { enum: [closed] } } }
            """;
        var generated = Generated.From(Specs.Received(
            "Thing: { type: object, properties: { at: { type: string } }, "
            + "oneOf: [{ $ref: '#/components/schemas/Opened' }, { $ref: '#/components/schemas/Closed' }], "
            + "discriminator: { propertyName: kind, mapping: { opened: Opened, closed: Closed } } }\n" + Named));

        generated.Compile();
        generated.File("Thing").Shows("public abstract partial record Thing");
        Assert.Contains("\"opened\"", generated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_limits_the_alternatives_limits_the_record()
    {
        const string Rule = "not: { required: [gone] }";
        var generated = Compiled(
            $"{{ oneOf: [{Late.Replace("type: object", "type: object, " + Rule, StringComparison.Ordinal)}, "
            + $"{Lost.Replace("type: object", "type: object, " + Rule, StringComparison.Ordinal)}] }}");

        generated.File("Thing").Shows("public sealed partial record Thing");
        Assert.Contains("\"gone\"", generated.Text.Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>A document never gives equal alternatives, but a lock of an earlier version can.</summary>
    [Fact]
    public void Equal_alternatives_without_constants_are_no_object()
    {
        var text = new Schema { Types = JsonTypes.String };
        var schema = new Schema { Alternatives = Alternatives.None with { Schemas = [text, text] } };

        Assert.Equal(schema, ConstantAlternatives.Merge(schema));
    }

    private static Generated Compiled(string thing)
    {
        var generated = Generated.From(Specs.Received($"Thing: {thing}\nLost: {Lost}"));
        generated.Compile();
        return generated;
    }
}
