using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// What a value may be. Spelling is gone: <c>nullable: true</c>, <c>type: [string, "null"]</c> and an alternative of
/// <c>null</c> are all <see cref="IsNullable"/>; a <c>const</c> is an <c>enum</c> of one.
/// </summary>
public sealed record Schema
{
    /// <summary>Any value at all.</summary>
    public static readonly Schema Anything = new();

    /// <summary>
    /// The name of the schema that this one stands for; only the notes below, <see cref="IsNullable"/> and
    /// <see cref="ValueAssertions"/> are then its own.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>
    /// The name of the schema that became this one when it was merged with what stands beside a choice: a discriminator still calls
    /// it so. Empty for all others.
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

    /// <summary>Limits on strings.</summary>
    public StringLimits Text { get; init; } = StringLimits.None;

    /// <summary>Limits on numbers.</summary>
    public NumberLimits Number { get; init; } = NumberLimits.None;

    /// <summary>What arrays hold.</summary>
    public ArrayShape Array { get; init; } = ArrayShape.None;

    /// <summary>What objects hold.</summary>
    public ObjectShape Object { get; init; } = ObjectShape.None;

    /// <summary>The shapes that the value may have.</summary>
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
}
