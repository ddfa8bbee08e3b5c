namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of a C# type. The codec that reads and writes its JSON follows from it.</summary>
public abstract record TypeReference
{
    /// <summary>True when <c>null</c> is a value of it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>True for structs.</summary>
    public abstract bool IsValueType { get; }

    /// <summary>
    /// True when the default of the type is not a value of it, but the compiler cannot keep a caller from passing it: <c>null</c>,
    /// or the default of an enum.
    /// </summary>
    public bool IsMissingByDefault => !IsNullable && (!IsValueType || this is ModelReference { Kind: ModelKind.Enum });

    /// <summary>True where the compiler's own equality would compare references, or not at all.</summary>
    public virtual bool NeedsDeepEquality => false;

    /// <summary>The generated types that its name is made of.</summary>
    public virtual IEnumerable<ModelReference> Models => [];

    /// <summary>The same type with <c>null</c> allowed.</summary>
    public TypeReference OrNull() => IsNullable ? this : this with { IsNullable = true };

    /// <summary>The same type without <c>null</c>.</summary>
    public TypeReference NotNull() => IsNullable ? this with { IsNullable = false } : this;

    /// <summary>True when both are one type to the compiler, even if their JSON is read in different ways.</summary>
    public bool IsSameTypeAs(TypeReference other) => WithoutCodec() == other.WithoutCodec();

    /// <summary>The type without what only its codec does.</summary>
    internal virtual TypeReference WithoutCodec() => this;
}
