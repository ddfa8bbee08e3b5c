using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Whether a value may be null that several schemas describe, such as a reference and what stands beside it.</summary>
public sealed class MergedNullTests
{
    private const string User = "#/components/schemas/User";

    [Theory]
    [InlineData("type: object", "[object, 'null']", false)]
    [InlineData("type: [object, 'null']", "[object, 'null']", true)]
    [InlineData("type: [object, 'null']", "object", false)]
    [InlineData("type: object", "object", false)]
    public void Since_3_1_null_is_allowed_where_all_schemas_allow_it(string user, string type, bool isNullable)
    {
        Assert.Equal(isNullable, IsNullable($"{{ $ref: '{User}', type: {type} }}", user));
        Assert.Equal(isNullable, IsNullable($"{{ $ref: '{User}', type: {type}, minProperties: 1 }}", user));
        Assert.Equal(isNullable, IsNullable($"{{ allOf: [{{ $ref: '{User}' }}], type: {type} }}", user));
        Assert.Equal(isNullable, IsNullable($"{{ allOf: [{{ $ref: '{User}' }}, {{ type: {type} }}] }}", user));
        Assert.Equal(isNullable, IsNullable($"{{ allOf: [{{ type: {type} }}, {{ $ref: '{User}' }}] }}", user));
    }

    [Theory]
    [InlineData("$ref: '{0}', type: [object, 'null']")]
    [InlineData("allOf: [{{ $ref: '{0}' }}], type: [object, 'null']")]
    [InlineData("allOf: [{{ $ref: '{0}' }}, {{ type: [object, 'null'] }}]")]
    public void A_type_that_takes_nothing_away_leaves_a_reference(string schema) => Assert.All(
        ["type: object", "type: [object, 'null']"],
        user => Assert.Equal("User", Property("3.1.0", "{ " + Format(schema) + " }", user).Schema.Reference));

    [Theory]
    [InlineData("type: object, allOf: [{{ $ref: '{0}' }}]", "type: object", false)]
    [InlineData("type: object, allOf: [{{ $ref: '{0}' }}]", "type: object, nullable: true", true)]
    [InlineData("type: object, nullable: true, allOf: [{{ $ref: '{0}' }}]", "type: object", true)]
    [InlineData("nullable: true, allOf: [{{ $ref: '{0}' }}]", "type: object", true)]
    [InlineData("type: object, nullable: true, minProperties: 1, allOf: [{{ $ref: '{0}' }}]", "type: object", true)]
    [InlineData("allOf: [{{ $ref: '{0}' }}, {{ type: object }}]", "type: object, nullable: true", true)]
    [InlineData("allOf: [{{ $ref: '{0}' }}, {{ type: object, nullable: true }}]", "type: object", false)]
    [InlineData("type: object, nullable: true, oneOf: [{{ $ref: '{0}' }}]", "type: object", true)]
    public void Before_3_1_nullable_adds_null(string schema, string user, bool isNullable) =>
        Assert.Equal(isNullable, Property("3.0.3", "{ " + Format(schema) + " }", user).Use.IsNullable);

    [Theory]
    [InlineData("$ref: '{0}', type: object")]
    [InlineData("allOf: [{{ $ref: '{0}' }}], type: object")]
    [InlineData("allOf: [{{ $ref: '{0}' }}], type: [object, 'null']")]
    public void A_type_beside_a_reference_to_the_schema_around_it_repeats_its_type(string schema)
    {
        var generated = Generated.Clean(Specs.BothWays(
            $"Thing: {{ type: object, properties: {{ parent: {{ {string.Format(null, schema, "#/components/schemas/Thing")} }} }} }}"));

        Assert.Equal("Thing", generated.Contract.Schemas[0].Schema.Object.Properties[0].Schema.Reference);
    }

    private static string Format(string schema) => string.Format(null, schema, User);

    private static bool IsNullable(string schema, string user) => Property("3.1.0", schema, user).Use.IsNullable;

    private static (Schema Schema, SchemaUse Use) Property(string version, string schema, string user)
    {
        var contract = Generated.Clean(Specs
            .BothWays($"Thing: {{ type: object, properties: {{ owner: {schema} }} }}\nUser: {{ {user}, properties: {{ a: {{}} }} }}")
            .Replace("3.1.0", version, StringComparison.Ordinal)).Contract;
        var schemas = new NamedSchemas(contract.Schemas);
        var property = schemas.Find("Thing")!.Object.Properties[0].Schema;
        return (property, schemas.UseOf(property));
    }
}
