using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// What a value may be, however the spec spells it: <c>nullable: true</c>, <c>type: [string, "null"]</c> and an alternative of
/// <c>null</c> are all <see cref="IsNullable"/>; a <c>const</c> is an <c>enum</c> of one.
/// </summary>
public sealed record Schema
{
    /// <summary>Any value at all.</summary>
    public static readonly Schema Anything = new();

    /// <summary>
    /// The name of the schema that this one refers to. It then has nothing else but <see cref="IsNullable"/>,
    /// <see cref="ValueAssertions"/>, <see cref="Origin"/>, and what stands below them: description, default, flags, error pointer and
    /// annotations.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>
    /// For an alternative that was merged with keywords beside <c>oneOf</c> or <c>anyOf</c>: the name that it had before, which the
    /// discriminator still uses. Empty for all others.
    /// </summary>
    public string Origin { get; init; } = "";

    /// <summary>The types allowed beside <c>null</c>.</summary>
    public JsonTypes Types { get; init; }

    /// <summary>True when <c>null</c> is allowed.</summary>
    public bool IsNullable { get; init; }

    /// <summary>A finer type such as <c>date-time</c>, from the OpenAPI format registry; empty when there is none.</summary>
    public string Format { get; init; } = "";

    /// <summary>The allowed values without <c>null</c>; empty: no limit.</summary>
    public EquatableArray<JsonLiteral> Enum { get; init; }

    /// <summary>What the author calls some of the values in code.</summary>
    public EquatableArray<ValueName> ValueNames { get; init; }

    /// <summary>Limits on strings.</summary>
    public StringLimits Text { get; init; } = StringLimits.None;

    /// <summary>Limits on numbers.</summary>
    public NumberLimits Number { get; init; } = NumberLimits.None;

    /// <summary>What arrays hold.</summary>
    public ArrayShape Array { get; init; } = ArrayShape.None;

    /// <summary>What objects hold.</summary>
    public ObjectShape Object { get; init; } = ObjectShape.None;

    /// <summary>The alternatives that the value may be.</summary>
    public Alternatives Alternatives { get; init; } = Alternatives.None;

    /// <summary>True for a number that may also be written as a string, such as <c>"12"</c>.</summary>
    public bool AllowsText { get; init; }

    /// <summary>
    /// What limits the value beyond all of the above, such as <c>not</c>, <c>if</c> and <c>contains</c>: JSON Schemas (2020-12) as
    /// JSON text, each of which it must fit. A <c>$ref</c> in them is a name of <see cref="ApiContract.Assertions"/>.
    /// </summary>
    public EquatableArray<string> ValueAssertions { get; init; }

    /// <summary>For a value of any type: all that limits it, as <see cref="ValueAssertions"/>. Empty for all others.</summary>
    public EquatableArray<string> UntypedAssertions { get; init; }

    /// <summary>A short name that the author gave the schema.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the value means, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the server assumes when the value is absent; null when the spec does not say.</summary>
    public JsonLiteral? Default { get; init; }

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>True when only the server sets the value.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True when the server never returns the value.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>
    /// A JSON pointer into the value: something other than null there means failure (<c>x-invitegen-error</c>).
    /// </summary>
    public string ErrorPointer { get; init; } = "";

    /// <summary>What else the spec says of it, in the order of keywords.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>The schemas that it was merged from (<c>allOf</c>), in their order.</summary>
    public EquatableArray<MergedMember> Members { get; init; }

    /// <summary>True when the schema limits its values, and does not only describe them.</summary>
    public bool LimitsValues =>
        Reference is not null
        || Types != JsonTypes.None
        || Format.Length > 0
        || Enum.Count > 0
        || Text != StringLimits.None
        || Number != NumberLimits.None
        || Array != ArrayShape.None
        || Object != ObjectShape.None
        || ValueAssertions.Count > 0
        || Alternatives != Alternatives.None;
}
