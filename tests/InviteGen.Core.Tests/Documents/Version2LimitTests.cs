using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Documents;

/// <summary>Limits that parameters of version 2.0 have themselves.</summary>
public sealed class Version2LimitTests
{
    [Fact]
    public void They_are_checked()
    {
        var client = Generated.Clean(
            """
            swagger: '2.0'
            info: { title: Things, version: '1' }
            paths:
              /things:
                get:
                  operationId: getThings
                  parameters:
                    - { name: ids, in: query, required: true, type: array, items: { type: string }, minItems: 2, uniqueItems: true }
                    - { $ref: '#/parameters/Size' }
                  responses: { '204': { description: Done. } }
            parameters:
              Size: { name: size, in: query, required: true, type: integer, format: int32, multipleOf: 10 }
            """).File("ApiClient");

        client.Shows("Check.MinItems(ref errors, \"query ids\", ids.Count, 2);");
        client.Shows("Check.UniqueItems(ref errors, \"query ids\", ids);");
        client.Shows("Check.MultipleOf(ref errors, \"query size\", size, 10);");
    }

    [Theory]
    [InlineData("minItems: -1")]
    [InlineData("minItems: many")]
    [InlineData("multipleOf: 0")]
    [InlineData("uniqueItems: 5")]
    public void Those_that_are_none_do_no_harm(string limit) => Generated.From(
        $$"""
        swagger: '2.0'
        info: { title: Things, version: '1' }
        paths:
          /things:
            get:
              parameters: [{ name: ids, in: query, type: array, items: { type: string }, {{limit}} }]
              responses: { '204': { description: Done. } }
        """).Compile();
}
