using System.Text.RegularExpressions;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Reporting;

/// <summary>The line of the lock that a message names is the one that the change is about.</summary>
public sealed partial class EditHintTests
{
    private const string Pets =
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        security: [{ login: [] }]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
              responses:
                '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        webhooks:
          born:
            post:
              requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
              responses: { '200': { description: Ok. } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, login: { type: http, scheme: bearer } }
          schemas:
            Pet:
              type: object
              properties:
                size:
                  oneOf:
                    - { type: object, required: [a], properties: { a: { type: string } } }
                    - { type: object, required: [b], deprecated: true, properties: { b: { type: string }, c: { type: string } } }
                    - { type: object, required: [d], properties: { d: { type: string } } }
        """;

    private const string Second =
        "            - { type: object, required: [b], deprecated: true, properties: { b: { type: string }, c: { type: string } } }\n";

    private const string Added = "            - { type: object, required: [e], properties: { e: { type: string } } }\n";

    [Fact]
    public void A_change_below_a_renamed_variable_is_shown_at_the_line_of_the_old_path() => Expect(
        [("/pets/{id}", "/pets/{petId}"), ("name: id", "name: petId"), ("maximum: 100", "maximum: 50")],
        "request-parameter-max-decreased: api.lock(6): query limit: integer [maximum=100] → query limit: integer [maximum=50]",
        "request-parameter-name-changed: api.lock(5): path id!: string → path petId!: string");

    [Fact]
    public void A_change_of_the_second_alternative_is_shown_there() => Expect(
        [("c: { type: string }", "c: { type: integer }")],
        "response-property-type-changed: api.lock(19): c: string → c: integer");

    [Fact]
    public void An_alternative_that_was_removed_is_not_taken_for_the_one_behind_it() => Expect(
        [(Second, "")],
        "response-property-one-of-removed: api.lock(17): remove: + object~");

    [Fact]
    public void A_new_alternative_is_not_taken_for_the_one_that_had_its_number() => Expect(
        [("            - { type: object, required: [d]", Added + "            - { type: object, required: [d]")],
        "response-property-one-of-added: api.lock: accepting inserts after line 19: + object");

    [Fact]
    public void Security_of_the_API_is_shown_at_its_line() => Expect(
        [("security: [{ login: [] }]", "security: [{ login: [read] }]")],
        "api-global-security-scope-added: api.lock(3): requires login → requires login [scopes=[\"login read\"]]");

    [Fact]
    public void New_security_of_the_API_is_a_new_line() => Expect(
        [("security: [{ login: [] }]", "security: [{ login: [] }, { key: [] }]")],
        "api-global-security-added: api.lock: accepting inserts after line 3: requires key",
        "api-security-component-added: api.lock: accepting inserts after line 1: security key: header X-Key");

    [Fact]
    public void A_change_in_a_webhook_is_shown_below_its_media_type() => Expect(
        [("properties: { name: { type: string } }", "properties: { name: { type: integer } }")],
        "response-property-type-changed: api.lock(11): name: string → name: integer");

    [Fact]
    public void A_media_type_of_another_name_is_shown_at_the_line_of_the_old_one() => Expect(
        [("content: { application/json: { schema: { $ref", "content: { application/hal+json: { schema: { $ref")],
        "response-media-type-name-specialized: api.lock(7): 200 application/json: Pet → 200 application/hal+json: Pet");

    [Fact]
    public void A_new_line_stands_behind_the_line_that_it_follows_in_the_new_lock() => Expect(
        [("        size:\n", "        tail: { type: string }\n        age: { type: string }\n        size:\n")],
        "response-optional-property-added: api.lock: accepting inserts after line 13: age: string",
        "response-optional-property-added: api.lock: accepting inserts after line 21: tail: string");

    [Fact]
    public void A_schema_whose_lines_stay_as_they_are_is_only_named() => Expect(
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            put:
              operationId: setPets
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
        components:
          schemas:
            Pets: { type: object, properties: { first: { $ref: '#/components/schemas/Pet' } } }
            Pet: { type: object, properties: { name: { type: string } } }
        """,
        [("name: { type: string }", "name: { type: string }, id: { type: string, readOnly: true }")],
        "request-read-only-property-added: api.lock: accepting inserts after line 5: id: string [readOnly]",
        "schema-request-type-added: api.lock(7)",
        "schema-request-type-added: api.lock: the lines below line 5 (schema Pet: object) differ");

    private static void Expect((string Old, string New)[] edits, params string[] expected) => Expect(Pets, edits, expected);

    private static void Expect(string spec, (string Old, string New)[] edits, params string[] expected)
    {
        var before = SpecCompiler.Read(Project(spec), CancellationToken.None).Contract!;
        var text = spec;
        foreach (var (old, current) in edits)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, current, StringComparison.Ordinal);
        }

        var project = Project(text) with
        {
            Lock = new SpecText("api.lock", LockWriter.Write(before)), Drift = new() { Mode = DriftMode.Report },
        };

        var hints = SpecCompiler.Read(project, CancellationToken.None).Findings
            .Select(finding => Hint().Match(finding.Message)).Where(match => match.Success)
            .Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}");

        Assert.Equal(expected, hints.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@" \[([a-z-]+); (.*)\]$")]
    private static partial Regex Hint();

    private static SpecProject Project(string text) => new(new SpecText("api.yaml", text))
    {
        Namespace = "Acme",
        ClientName = "AcmeClient",
        SupportNamespace = "Acme.Support",
    };
}
