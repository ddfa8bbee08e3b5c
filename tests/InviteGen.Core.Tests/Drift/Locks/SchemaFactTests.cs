using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>What a lock says of values: a schema, and the lines beside it.</summary>
public sealed class SchemaFactTests
{
    public static TheoryData<string, string> Types => new()
    {
        { "{}", "any" },
        { "{ type: string, format: date-time }", "string(date-time)" },
        { "{ type: string, format: 'a b' }", "string(\"a b\")" },
        { "{ type: [string, 'null'] }", "string?" },
        { "{ type: integer, format: int64, deprecated: true }", "integer(int64)~" },
        { "{ $ref: '#/components/schemas/Other' }", "Other" },
        { "{ $ref: '#/components/schemas/string' }", "\"string\"" },
        { "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }", "Other?" },
        { "{ type: array, items: { $ref: '#/components/schemas/Other' } }", "Other[]" },
        { "{ type: [array, 'null'], items: { type: array, items: { type: [integer, 'null'] } } }", "integer?[][]?" },
        { "{ type: array }", "array" },
        { "{ type: array, items: {} }", "any[]" },
        { "{ type: object, additionalProperties: false }", "object [closed]" },
        { "{ type: integer, minimum: 1, maximum: 100, default: 10 }", "integer [minimum=1, maximum=100, default=10]" },
        { "{ type: number, exclusiveMinimum: 0, multipleOf: 0.5 }", "number [exclusiveMinimum=0, multipleOf=0.5]" },
        { "{ type: string, minLength: 1, pattern: '^\\d+ \"x\"$' }", """string [minLength=1, pattern="^\\d+ \"x\"$"]""" },
        { "{ type: array, items: { type: string }, maxItems: 3, uniqueItems: true }", "string[] [maxItems=3, uniqueItems]" },
        { "{ type: string, readOnly: true, title: A title, description: Words., example: x }", "string [readOnly]" },
        { "{ type: string, default: 'é & ü' }", "string [default=\"é & ü\"]" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_a_word_and_its_limits_stand_in_brackets(string schema, string expected) =>
        Expect("type: object\nproperties:\n  value: " + schema, "schema Thing: object\n  value: " + expected);

    [Fact]
    public void A_value_may_have_a_name_and_a_constant_has_none() => Expect(
        """
        type: object
        properties:
          only: { type: string, enum: [a], x-enum-varnames: [Only] }
          several: { type: string, enum: [b, a], x-enum-varnames: ['The "b"', First] }
        """,
        """
        schema Thing: object
          only: string
            | "a"
          several: string
            | "a" [name="First"]
            | "b" [name="The \"b\""]
        """);

    [Fact]
    public void Properties_are_sorted_and_their_marks_tell_which_are_required() => Expect(
        """
        type: object
        required: [zip, 'street name', nowhere]
        properties:
          zip: { type: string }
          street name: { type: string }
          '+1': { type: integer }
          where: { type: string }
        """,
        """
        schema Thing: object
          "+1": integer
          "street name"!: string
          where: string
          zip!: string
          ! nowhere
        """);

    [Fact]
    public void Values_are_sorted_and_have_a_line_each() => Expect(
        "type: string\nenum: [dog, cat, \"line\\nfeed\", \"+1\", dog]",
        """
        schema Thing: string
          | "+1"
          | "cat"
          | "dog"
          | "line\nfeed"
        """);

    [Fact]
    public void Items_with_more_than_a_type_stand_on_a_line_of_their_own() => Expect(
        "type: array\nitems: { type: string, maxLength: 3 }",
        """
        schema Thing: array
          []: string [maxLength=3]
        """);

    [Fact]
    public void What_stands_inline_is_indented_and_keeps_the_title_that_it_is_called_by() => Expect(
        """
        type: object
        title: Not a fact
        properties:
          owner: { type: object, title: Owner, properties: { id: { type: integer, title: Not a fact } } }
        additionalProperties: { type: string }
        """,
        """
        schema Thing: object
          owner: object [title="Owner"]
            id: integer
          {}: string
        """);

    [Fact]
    public void A_choice_lists_its_alternatives_and_the_values_that_name_them() => Expect(
        """
        oneOf: [{ $ref: '#/components/schemas/Other' }, { $ref: '#/components/schemas/Dog' }]
        discriminator: { propertyName: kind, mapping: { d: Dog, o: Other } }
        """,
        """
        schema Thing: oneOf
          ^ kind
            d: Dog
            o: Other
          + Dog
          + Other
        """);

    [Fact]
    public void Alternatives_that_stand_inline_keep_their_places() => Expect(
        "anyOf: [{ type: string, maxLength: 3 }, { type: array, items: { type: integer } }, { $ref: '#/components/schemas/Dog' }]",
        """
        schema Thing: anyOf
          + string [maxLength=3]
          + integer[]
          + Dog
        """);

    [Fact]
    public void Rules_stand_below_what_they_limit_with_their_members_sorted() => Expect(
        "type: object\nnot: { required: [b], minProperties: 2 }",
        """
        schema Thing: object
          where {"not":{"minProperties":2,"required":["b"]}}
        """);

    private static void Expect(string schema, string expected)
    {
        var thing = "Thing:\n  " + schema.Replace("\n", "\n  ", StringComparison.Ordinal);
        var dog = "\nDog: { type: object, properties: { kind: { type: string }, bark: { type: string } } }";
        var others = "\nOther: { type: object, properties: { kind: { type: string } } }\nstring: { type: object }";
        var spec = Specs.BothWays(thing + dog + others);

        Assert.Equal(expected, Lock.Part(spec, "schema Thing"), ignoreLineEndingDifferences: true);
        Lock.DemandRoundTrip(Generated.From(spec).Contract);
    }
}
