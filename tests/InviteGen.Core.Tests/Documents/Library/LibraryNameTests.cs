using InviteGen.Core.Documents;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents.Library;

public class LibraryNameTests
{
    [Fact]
    public void Names_that_the_reader_cannot_find_are_replaced_and_stay_apart()
    {
        string[] written = ["b", "a/1", "a~1", "a_1", "c"];
        var names = Names(written);
        Assert.Equal(["b", "a_1_2", "a_1_3", "a_1", "c"], written.Select(name => names.Of("schemas", name)));
        Assert.Equal(written, written.Select(name => names.Written("schemas", names.Of("schemas", name))));
    }

    [Fact]
    public void Components_of_another_kind_have_names_of_their_own() => Assert.Equal("a/1", Names("a/1", "a_1").Of("responses", "a/1"));

    [Fact]
    public void Names_that_all_become_one_are_numbered_in_one_pass()
    {
        // Each name is a number in binary, of which the digits all become underscores.
        string[] odd =
        [
            .. Enumerable.Range(0, 20_000).Select(i => Convert.ToString(i, 2).PadLeft(15, '0').Replace('0', '/').Replace('1', '~')),
        ];
        Assert.Equal(new string('_', 15) + "_20000", Names(odd).Of("schemas", odd[^1]));
    }

    [Fact]
    public void A_finding_about_a_component_with_such_a_name_shows_its_line()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {get: {security: [{'k/1': []}], responses: {'200': {description: d, content: {application/json: {schema:
                {$ref: '#/components/schemas/a~1b'}}}}}}}
            components:
              schemas:
                a/b: {type: object}
              securitySchemes:
                k/1: {type: http, scheme: basic}
            """);
        Assert.Equal(
            [8, 10],
            new[] { reading.Document!.SchemaSite("a_b"), reading.Document.ComponentSite("securitySchemes", "k_1") }
                .Select(site => reading.Document.LocationOf(site).Range.Start.Line + 1));
        Assert.Equal(["a_b"], reading.Model.Components!.Schemas!.Keys);
        Assert.Equal("/components/schemas/a~1b/type", (reading.Document.SchemaSite("a_b") / "type").Pointer.Text);
    }

    [Fact]
    public void A_component_that_is_made_later_does_not_get_the_name_of_another()
    {
        var names = Names("a/1");
        Assert.Equal(("a_1", "a_1_2"), (names.Of("schemas", "a/1"), names.Of("schemas", "a_1")));
    }

    private static LibraryNames Names(params string[] names)
    {
        var schemas = string.Join(",", names.Select(name => $"\"{name}\": {{}}"));
        return new((SpecObject)Reading.Node("""{"openapi": "3.1.0", "components": {"schemas": {""" + schemas + "}}}"));
    }
}
