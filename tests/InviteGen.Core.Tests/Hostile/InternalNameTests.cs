using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>A document that uses names of our own inside means nothing by them, and loses nothing.</summary>
public sealed partial class InternalNameTests
{
    private const string Version3 = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /a:
            get:
              operationId: getA
              parameters: [{ name: q, in: query, required: true, x-invitegen-unresolved: "hi", schema: { type: string } }]
              requestBody: { x-invitegen-unresolved: "hi", content: { application/json: { schema: { type: string } } } }
              responses:
                '200':
                  description: Done.
                  x-invitegen-unresolved: "hi"
                  links: { next: { operationId: getA } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
            Thing:
              type: object
              x-invitegen-unresolved: "hi"
              required: [own]
              properties:
                own: { type: string, x-invitegen-nullable: false }
                any: { x-invitegen-nullable: true, allOf: [{ type: string }] }
                nullable: { x-invitegen-nullable: "no", nullable: true, allOf: [{ type: string }] }
                part: { $ref: '#/x-invitegen-parts/a' }
        x-invitegen-parts: { a: { type: integer } }
        """;

    private const string Version2 = """
        swagger: '2.0'
        info: { title: Things, version: '1' }
        paths:
          /a:
            get:
              operationId: getA
              parameters:
                - { name: q, in: query, type: array, x-invitegen-limits: "hi", items: { type: string } }
                - { name: r, in: query, type: array, maxItems: 5, x-invitegen-limits: "hi", items: { type: string } }
              responses: { '200': { description: Done. } }
        """;

    [Theory]
    [InlineData(Version3)]
    [InlineData(Version2)]
    public void A_document_may_use_our_names(string spec)
    {
        var plain = Generated.From(Ours().Replace(spec, ""));
        Assert.Single(plain.Contract.Operations);
        Assert.Equal(plain.Contract, Generated.From(spec).Contract);
        Assert.Equal(plain.Contract, Generated.From(spec.Replace("\"hi\"", "{ maxItems: 3 }", StringComparison.Ordinal)).Contract);
    }

    [GeneratedRegex("x-invitegen-(unresolved|nullable|limits): [^,}\n]+,? ?")]
    private static partial Regex Ours();
}
