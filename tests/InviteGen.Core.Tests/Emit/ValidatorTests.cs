using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

public sealed class ValidatorTests
{
    [Theory]
    [InlineData("type: string, minLength: 2", "Check.MinLength(ref errors, \"/it\", it, 2);")]
    [InlineData("type: string, maxLength: 2", "Check.MaxLength(ref errors, \"/it\", it, 2);")]
    [InlineData("type: string, pattern: '^a'", "Check.Pattern(ref errors, \"/it\", it, Pattern1);")]
    [InlineData("type: string, format: email", "Check.Email(ref errors, \"/it\", it);")]
    [InlineData("type: string, format: hostname", "Check.Hostname(ref errors, \"/it\", it);")]
    [InlineData("type: string, format: ipv4", "Check.Ipv4(ref errors, \"/it\", it);")]
    [InlineData("type: string, format: ipv6", "Check.Ipv6(ref errors, \"/it\", it);")]
    [InlineData("type: integer, minimum: 1", "Check.Minimum(ref errors, \"/it\", it, 1L);")]
    [InlineData("type: integer, minimum: 0.5", "Check.Minimum(ref errors, \"/it\", it, 1L);")]
    [InlineData("type: integer, maximum: 1.5", "Check.Maximum(ref errors, \"/it\", it, 1L);")]
    [InlineData("type: integer, exclusiveMinimum: 0.5", "Check.ExclusiveMinimum(ref errors, \"/it\", it, 0L);")]
    [InlineData("type: integer, exclusiveMaximum: 1.5", "Check.ExclusiveMaximum(ref errors, \"/it\", it, 2L);")]
    [InlineData("type: integer, format: int32, multipleOf: 2.5", "Check.MultipleOf(ref errors, \"/it\", it, 5);")]
    [InlineData("type: number, minimum: -0.1", "Check.Minimum(ref errors, \"/it\", it, -0.1d);")]
    [InlineData("type: number, multipleOf: 0.01", "Check.MultipleOf(ref errors, \"/it\", it, 0.01d);")]
    [InlineData("type: number, format: float, maximum: 1.5", "Check.Maximum(ref errors, \"/it\", it, 1.5f);")]
    [InlineData("type: number, format: decimal, maximum: 0.10", "Check.Maximum(ref errors, \"/it\", it, 0.10m);")]
    [InlineData("type: integer, enum: [1, 2]", "Check.Enum(ref errors, \"/it\", it is 1L or 2L, \"1, 2\");")]
    [InlineData("type: boolean, enum: [true]", "Check.Enum(ref errors, \"/it\", it is true, \"true\");")]
    [InlineData("type: array, minItems: 1", "Check.MinItems(ref errors, \"/it\", it.Count, 1);")]
    [InlineData("type: array, maxItems: 1", "Check.MaxItems(ref errors, \"/it\", it.Count, 1);")]
    [InlineData("type: array, uniqueItems: true", "Check.UniqueItems(ref errors, \"/it\", it);")]
    [InlineData("type: object, minProperties: 1", "Check.MinProperties(ref errors, \"/it\", it.Count, 1);")]
    [InlineData("type: object, maxProperties: 1", "Check.MaxProperties(ref errors, \"/it\", it.Count, 1);")]
    public void Each_constraint_is_one_call(string schema, string expected) => Thing(schema).Shows(
        $$"""
        if (value.It is { } it)
        {
            {{expected}}
        }
        """);

    [Theory]
    [InlineData("type: integer, minimum: -9223372036854775808")]
    [InlineData("type: integer, format: int32, maximum: 99999999999")]
    [InlineData("type: boolean, enum: [true, false]")]
    [InlineData("type: integer, multipleOf: 0.5")]
    [InlineData("type: integer, multipleOf: 1")]
    [InlineData("type: number, format: float, maximum: 1e39")]
    [InlineData("type: string, format: uuid")]
    public void What_the_type_guarantees_is_not_checked(string schema) =>
        Assert.DoesNotContain("Check.", Thing(schema), StringComparison.Ordinal);

    [Fact]
    public void Items_are_looked_at_one_by_one() => Thing("type: array, items: { type: string, maxLength: 3 }").Shows(
        """
        for (var i = 0; i < it.Count; i++)
        {
            var mark = errors.Count;
            var item = it[i];
            if (Check.NotNull(ref errors, "", item))
            {
                Check.MaxLength(ref errors, "", item, 3);
            }

            errors.PrefixFrom(mark, "/it", i);
        }
        """);

    [Theory]
    [InlineData("type: string, maxLength: 3", "Check.MaxLength(ref errors, \"\", item, 3);")]
    [InlineData("$ref: '#/components/schemas/Part'", "PartValidator.Validate(item, ref errors);")]
    public void Undeclared_properties_are_looked_at_as_declared_ones_are(string schema, string expected)
    {
        var generated = Generated.Clean(Specs.Sent(
            $$"""
            Thing: { type: object, properties: { id: { type: string } }, additionalProperties: { {{schema}} } }
            Part: { type: object, properties: { name: { type: string, minLength: 1 } } }
            """));
        generated.Compile();

        generated.File("Thing").Shows(
            $$"""
            if (value.AdditionalProperties is { } extra)
            {
                foreach (var (key, item) in extra)
                {
                    var mark = errors.Count;
                    if (Check.NotNull(ref errors, "", item))
                    {
                        {{expected}}
                    }

                    errors.PrefixFrom(mark, "", key);
                }
            }
            """);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{ type: integer }")]
    public void Undeclared_properties_without_a_constraint_need_no_validator(string values)
    {
        var schema = $"Thing: {{ type: object, properties: {{ id: {{ type: string }} }}, additionalProperties: {values} }}";

        Assert.DoesNotContain("Validator", Generated.Clean(Specs.Received(schema)).File("Thing"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pointer_of_a_property_is_escaped() =>
        Generated.Clean(Specs.Sent("Thing: { type: object, properties: { a/b~c: { type: string, maxLength: 1 } } }"))
            .File("Thing").Shows("""Check.MaxLength(ref errors, "/a~1b~0c", abc, 1);""");

    [Theory]
    [InlineData("type: string", "static item => item.Key, \"/key\", StringComparer.Ordinal")]
    [InlineData("type: string, format: email", "static item => item.Key, \"/key\", StringComparer.OrdinalIgnoreCase")]
    public void Items_may_have_to_differ_by_a_property(string key, string expected) =>
        Thing($"type: array, x-invitegen-unique-by: key, items: {{ type: object, properties: {{ key: {{ {key} }} }} }}")
            .Shows($"Check.UniqueBy(ref errors, \"/it\", it, {expected});");

    [Theory]
    [InlineData("type: string, format: uuid", "")]
    [InlineData("type: string, format: uuid", "required: [key], ")]
    [InlineData("type: string, format: uri", "required: [key], ")]
    [InlineData("type: string, format: date-time", "")]
    [InlineData("type: string, enum: [a, c]", "")]
    [InlineData("enum: [a, b]", "required: [key], ")]
    public void Text_that_has_a_type_of_its_own_is_compared_as_that_type_is(string key, string required) =>
        Thing($"type: array, x-invitegen-unique-by: key, items: {{ type: object, {required}properties: {{ key: {{ {key} }} }} }}")
            .Shows("Check.UniqueBy(ref errors, \"/it\", it, static item => item.Key, \"/key\");");

    [Fact]
    public void The_member_is_called_as_it_is_in_the_record_of_the_items()
    {
        var generated = Generated.Clean(Specs.Sent(
            """
            Thing:
              type: object
              properties:
                id: { type: string }
                parts: { type: array, x-invitegen-unique-by: part, items: { $ref: '#/components/schemas/Part' } }
                things: { type: array, x-invitegen-unique-by: id, items: { $ref: '#/components/schemas/Thing' } }
            Part: { type: object, allOf: [{ properties: { part: { type: string } } }] }
            """));
        generated.Compile();

        generated.File("Thing").Shows(
            "Check.UniqueBy(ref errors, \"/parts\", parts, static item => item.PartValue, \"/part\", StringComparer.Ordinal);");
        generated.File("Thing").Shows(
            "Check.UniqueBy(ref errors, \"/things\", things, static item => item.Id, \"/id\", StringComparer.Ordinal);");
    }

    [Fact]
    public void A_key_that_travels_the_other_way_is_not_checked()
    {
        var generated = Generated.Clean(Specs.Sent(
            """
            Thing:
              type: object
              properties:
                parts:
                  type: array
                  x-invitegen-unique-by: id
                  items: { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }
            """));
        generated.Compile();

        Assert.DoesNotContain("UniqueBy", generated.File("Thing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: boolean, enum: ['true']")]
    [InlineData("type: boolean, enum: [true, { a: 1 }]")]
    [InlineData("type: boolean, enum: [0, 1]")]
    [InlineData("type: integer, enum: [x]")]
    public void Values_of_another_type_are_reported_and_not_checked(string schema)
    {
        var generated = Generated.From(Specs.Sent($"Thing: {{ type: object, properties: {{ it: {{ {schema} }} }} }}"));
        generated.Compile();

        Assert.StartsWith("INV1019", Assert.Single(generated.Findings), StringComparison.Ordinal);
        Assert.DoesNotContain("Check.", generated.File("Thing"), StringComparison.Ordinal);
    }

    private static string Thing(string schema)
    {
        var generated = Generated.Clean(Specs.Sent($"Thing: {{ type: object, properties: {{ it: {{ {schema} }} }} }}"));
        generated.Compile();
        return generated.File("Thing");
    }
}
