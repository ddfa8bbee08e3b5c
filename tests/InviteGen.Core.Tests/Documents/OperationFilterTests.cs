using InviteGen.Core.Documents.Selection;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents;

public class OperationFilterTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /users:
            parameters: [{$ref: '#/components/parameters/Page'}]
            get: {operationId: listUsers, tags: [User], responses: {'200': {$ref: '#/components/responses/Users'}}}
            post:
              {operationId: inviteUsers, tags: [User, Invitation], security: [{Key: []}], responses: {'200': {description: d}}}
          /users/{id}: {delete: {operationId: removeUser, responses: {'200': {description: d}}}}
          /users/{id}/groups: {get: {responses: {'200': {description: d}}}}
        webhooks:
          invited: {post: {operationId: onInvited, tags: [Invitation], responses: {'200': {description: d}}}}
        components:
          parameters:
            Page: {name: page, in: query, schema: {$ref: '#/components/schemas/Number'}}
          responses:
            Users: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
          securitySchemes:
            Key: {type: apiKey, name: k, in: header}
            Other: {type: http, scheme: bearer}
          schemas:
            Number: {type: integer}
            User: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {b: Bird}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}]}
            Bird: {type: object}
            Unused: {type: object}
        """;

    [Theory]
    [InlineData("inviteUsers", "POST /users")]
    [InlineData(" post /users ", "POST /users")]
    [InlineData("/users", "GET /users, POST /users")]
    [InlineData("* /users", "GET /users, POST /users")]
    [InlineData("/users/*", "DELETE /users/{id}")]
    [InlineData("/users/**", "DELETE /users/{id}, GET /users/{id}/groups")]
    [InlineData("GET /users/*/groups", "GET /users/{id}/groups")]
    [InlineData("/users**", "GET /users, POST /users, DELETE /users/{id}, GET /users/{id}/groups")]
    [InlineData("tag:User", "GET /users, POST /users")]
    [InlineData("tag:Invitation", "POST /users, POST invited")]
    [InlineData("onInvited", "POST invited")]
    public void A_filter_selects(string filter, string selected)
    {
        var reading = Reading.Of("a.yaml", Spec, filter);
        Assert.Empty(reading.Shown);
        Assert.Equal(selected, string.Join(", ", Operations(reading)));
    }

    [Theory]
    [InlineData("issues/create", "POST /issues")]
    [InlineData("get/other", "DELETE /issues")]
    [InlineData("GET /issues", "PUT /issues")]
    [InlineData("/issues", "PATCH /issues")]
    [InlineData("tag:A", "HEAD /issues")]
    [InlineData("issues/opened", "POST issues/opened")]
    [InlineData("* /issues", "POST /issues, DELETE /issues, PUT /issues, PATCH /issues, HEAD /issues, GET /issues")]
    public void An_operationId_or_the_name_of_a_webhook_counts_before_a_path_or_a_tag(string filter, string selected)
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /issues:
                post: {operationId: issues/create, tags: [A], responses: {'204': {description: d}}}
                delete: {operationId: get/other, responses: {'204': {description: d}}}
                put: {operationId: GET /issues, responses: {'204': {description: d}}}
                patch: {operationId: /issues, responses: {'204': {description: d}}}
                head: {operationId: 'tag:A', responses: {'204': {description: d}}}
                get: {responses: {'204': {description: d}}}
              /other:
                get: {responses: {'204': {description: d}}}
            webhooks:
              issues/opened: {post: {responses: {'204': {description: d}}}}
            """, filter);
        Assert.Empty(reading.Shown);
        Assert.Equal(selected, string.Join(", ", Operations(reading)));
    }

    [Fact]
    public void Several_filters_select_together() =>
        Assert.Equal(["GET /users", "DELETE /users/{id}"], Operations(Reading.Of("a.yaml", Spec, "listUsers", "removeUser")));

    [Theory]
    [InlineData("inviteUser", "; did you mean 'inviteUsers'?")]
    [InlineData("POST /user", "; did you mean 'POST /users'?")]
    [InlineData("tag:user", "; did you mean 'tag:User'?")]
    [InlineData("somethingElse", "; the document has 5 operations")]
    public void A_filter_that_matches_nothing_is_an_error_with_advice(string filter, string advice)
    {
        var reading = Reading.Of("a.yaml", Spec, filter);
        Assert.Null(reading.Document);
        var message = $"INV4001 The operation filter '{filter}' matches no operation of this document{advice}";
        Assert.Equal([$"a.yaml(3,1): {message}"], reading.Shown);
    }

    [Fact]
    public void A_pattern_of_many_stars_is_tried_in_bounded_steps()
    {
        var path = "/" + new string('a', 2_000);
        var text = $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  {path}: {{get: {{}}}}\n";
        Assert.Null(Reading.Of("a.yaml", text, "/" + string.Concat(Enumerable.Repeat("**a", 40)) + "b").Document);
    }

    [Fact]
    public void The_other_filters_still_count()
    {
        var reading = Reading.Of("a.yaml", Spec, "nobody", "removeUser");
        Assert.Equal(["DELETE /users/{id}"], Operations(reading));
        Assert.Single(reading.Shown);
    }

    [Theory]
    [InlineData("removeUser", "")]
    [InlineData("inviteUsers", "Number")]
    [InlineData("listUsers", "Bird, Dog, Number, Pet, Puppy, User")]
    [InlineData("", "Bird, Dog, Number, Pet, Puppy, User")]
    public void Only_schemas_that_an_operation_reaches_stay(string filter, string schemas)
    {
        IEnumerable<string> left = Reading.Of("a.yaml", Spec, filter).Model.Components?.Schemas?.Keys ?? [];
        Assert.Equal(schemas, string.Join(", ", left.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Only_security_schemes_that_an_operation_names_stay() =>
        Assert.Equal(["Key"], Reading.Of("a.yaml", Spec, "inviteUsers").Model.Components!.SecuritySchemes!.Keys);

    [Fact]
    public void Parameters_of_the_path_stay() =>
        Assert.Equal("page", Reading.Of("a.yaml", Spec, "inviteUsers").Model.Paths["/users"].Parameters!.Single().Name);

    [Fact]
    public void A_document_without_operations_keeps_its_components()
    {
        var text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents: {schemas: {A: {type: string}}}\n";
        Assert.Equal(["A"], Reading.Of("a.yaml", text).Model.Components!.Schemas!.Keys);
    }

    [Fact]
    public void Version_2_is_pruned_too()
    {
        var reading = Reading.Of("a.yaml", """
            swagger: '2.0'
            info: {title: t, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: d, schema: {$ref: '#/definitions/A'}}}}}
              /b: {get: {responses: {'200': {description: d, schema: {$ref: '#/definitions/B'}}}}}
            definitions: {A: {type: object, properties: {c: {$ref: '#/definitions/C'}}}, B: {type: object}, C: {type: string}}
            """, "/a");
        Assert.Equal(["A", "C"], reading.Model.Components!.Schemas!.Keys);
    }

    [Fact]
    public void An_operation_behind_several_references_is_selected()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /a: {$ref: '#/components/pathItems/First'}
              /b: {$ref: '#/components/pathItems/First'}
            components:
              pathItems:
                First: {$ref: '#/components/pathItems/Second'}
                Second: {get: {responses: {'204': {description: d}}}}
            """, "GET /a");
        Assert.Equal(["GET /a"], Operations(reading));
    }

    [Fact]
    public void Filtering_can_be_cancelled()
    {
        var root = (SpecObject)Reading.Node("""{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}}""");
        var (source, findings) = (new SpecText("a.json", ""), new FindingSink());
        var tree = new SpecTree(source, root, new(source, root, new([]), findings, CancellationToken.None), findings);
        Assert.Throws<OperationCanceledException>(() => OperationFilter.Apply(tree, ["/b"], new(canceled: true)));
    }

    private static IEnumerable<string> Operations(Reading reading) =>
        from item in reading.Model.Paths.Concat(reading.Model.Webhooks?.AsEnumerable() ?? [])
        from operation in item.Value.Operations!
        select $"{operation.Key} {item.Key}";
}
