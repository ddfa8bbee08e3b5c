using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;

namespace InviteGen.Core.CSharp.Models;

/// <summary>One property of a record.</summary>
public sealed record PropertyPlan
{
    /// <summary>Its name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>The local that holds it while JSON is read.</summary>
    public required string Local { get; init; }

    /// <summary>The type of its value, where there is one.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>Whether it may be absent, and how C# says so.</summary>
    public required Presence Presence { get; init; }

    /// <summary>What it means, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the server assumes when it is absent, as JSON text; null when the spec does not say.</summary>
    public string? Default { get; init; }

    /// <summary>The only value that the spec allows; null where there are several.</summary>
    public ConstantPlan? Constant { get; init; }

    /// <summary>True for a member that has its value from the start, because no other is allowed.</summary>
    public bool IsPreset => Constant is not null && Presence == Presence.Required && !Type.IsNullable;

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>True for passwords, and for what the server never shows again: it is not printed.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What the validator looks at.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;

    /// <summary>True for JSON of any form that must be sent: C# takes the default of its type for a value.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>The part of a multipart body whose header it is; null: it is no header.</summary>
    public PartHeaderPlan? Header { get; init; }

    /// <summary>True for a file, or files, of a multipart body.</summary>
    public bool IsFile => (Type is ListReference list ? list.Item : Type) is ScalarReference { Type: ScalarType.File };

    /// <summary>The type of the member.</summary>
    public TypeReference Declared => Presence switch
    {
        Presence.Optional => Type.OrNull(),
        Presence.OptionalOrNull => new OptionalReference(Type.OrNull()),
        _ => Type,
    };

    /// <summary>The type as it is read. Servers send <c>null</c> for what is merely optional: it is read as absent.</summary>
    public TypeReference ReadType => Presence == Presence.Required ? Type : Type.OrNull();

    /// <summary>The type of the local. A required value may be null, so null cannot tell that it was absent.</summary>
    public TypeReference LocalType => this switch
    {
        { Presence: Presence.OptionalOrNull } => Declared,
        { Presence: Presence.Required, Type.IsNullable: true } => new OptionalReference(Type),
        _ => Type.OrNull(),
    };

    /// <summary>The type as it is written, where it is there.</summary>
    public TypeReference WrittenType => Presence == Presence.Optional ? Type.NotNull() : Type;

    /// <summary>The type of a header as it is written; a class that is missing is <c>null</c> all the same.</summary>
    public TypeReference HeaderType => Type.IsValueType && Presence != Presence.Required ? Type.OrNull()
        : Type.IsValueType ? Type
        : Type.NotNull();
}
