using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Documents;

/// <summary>Subtypes of a schema with a discriminator are found whatever file it stands in, and in whatever order.</summary>
public sealed class ExternalSubtypeTests
{
    private const string Pet = "{ type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }";

    private const string Pets = "/pets: { get: { responses: { '200': { description: d, content: { application/json: { schema: "
        + "{ $ref: 'common.yaml#/Pet' } } } } } } }";

    private const string Dog = "/dog: { get: { responses: { '200': { description: d, content: { application/json: { schema: "
        + "{ $ref: '#/components/schemas/Dog' } } } } } } }";

    private const string Own = "/own: { get: { responses: { '200': { description: d, content: { application/json: { schema: "
        + "{ type: object, discriminator: { propertyName: x } } } } } } } }";

    [Theory]
    [InlineData(Pets)]
    [InlineData(Pets, Dog)]
    [InlineData(Dog, Pets)]
    [InlineData(Own, Pets)]
    public void They_do_not_depend_on_the_order_of_paths(params string[] paths) => Expect(
        ["Cat", "Dog", "Pet"],
        paths,
        """
        Dog: { allOf: [{ $ref: 'common.yaml#/Pet' }, { properties: { bark: {} } }] }
        Cat: { allOf: [{ $ref: 'common.yaml#/Pet' }, { properties: { meow: {} } }] }
        Cow: { type: object }
        """);

    [Fact]
    public void A_subtype_extends_the_schema_through_one_of_another_file() => Expect(
        ["Base", "Dog", "Pet"],
        [Pets],
        "Dog: { allOf: [{ $ref: 'common.yaml#/Base' }, { properties: { bark: {} } }] }");

    [Theory]
    [InlineData(Pets)]
    [InlineData(Dog, Pets)]
    public void A_subtype_names_the_schema_through_a_component(params string[] paths) => Expect(
        ["Animal", "Dog"],
        paths,
        """
        Animal: { $ref: 'common.yaml#/Pet' }
        Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { bark: {} } }] }
        """);

    [Theory]
    [InlineData(Pets)]
    [InlineData(Pets, Dog)]
    [InlineData(Dog, Pets)]
    public void Properties_beside_a_reference_make_a_subtype(params string[] paths) => Expect(
        ["Dog", "Pet"], paths, "Dog: { $ref: 'common.yaml#/Pet', properties: { bark: {} } }");

    private static void Expect(string[] expected, string[] paths, string schemas)
    {
        var text = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n" + string.Concat(paths.Select(path => $"  {path}\n"))
            + "components:\n  schemas:\n    " + schemas.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
        var reading = Reading.Of(Reading.Project("root.yaml", text) with
        {
            ExternalDocuments = new[] { new SpecText("common.yaml", $"Pet: {Pet}\nBase: {{ allOf: [{{ $ref: '#/Pet' }}] }}\n") }
                .ToEquatableArray(),
        });

        Assert.Empty(reading.Shown);
        Assert.Equal(expected, reading.Model.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));
    }
}
