using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What the lines below a type say of it.</summary>
internal sealed class SchemaParts
{
    public List<JsonLiteral> Values { get; } = [];

    public List<ValueName> ValueNames { get; } = [];

    public List<string> ValueRules { get; } = [];

    public List<string> UntypedRules { get; } = [];

    public List<string> AlsoRequired { get; } = [];

    public List<Property> Properties { get; } = [];

    public List<Schema> Alternatives { get; } = [];

    public List<DiscriminatorValue> DiscriminatorValues { get; } = [];

    public Schema? Items { get; set; }

    public Schema? AdditionalProperties { get; set; }

    public string Discriminator { get; set; } = "";

    /// <summary>Lines that are not about the value.</summary>
    public List<LockLine> Others { get; } = [];

    public Schema AddTo(Schema schema) => schema with
    {
        Enum = Values.ToEquatableArray(),
        ValueNames = ValueNames.ToEquatableArray(),
        ValueAssertions = ValueRules.ToEquatableArray(),
        UntypedAssertions = UntypedRules.ToEquatableArray(),
        Array = Items is null ? schema.Array : schema.Array with { Items = Items },
        Object = schema.Object with
        {
            Properties = Properties.ToEquatableArray(),
            AlsoRequired = AlsoRequired.ToEquatableArray(),
            AdditionalProperties = AdditionalProperties,
        },
        Alternatives = schema.Alternatives with
        {
            Schemas = Alternatives.ToEquatableArray(),
            Discriminator = Discriminator,
            Values = DiscriminatorValues.ToEquatableArray(),
        },
    };
}
