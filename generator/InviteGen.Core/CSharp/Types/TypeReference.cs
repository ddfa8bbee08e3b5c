namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of a C# type: how it is written, and which codec reads and writes its JSON.</summary>
public sealed record TypeReference
{
    /// <summary>What kind of type it is.</summary>
    public required TypeShape Shape { get; init; }

    /// <summary>The type without its nullable mark, such as <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The codec of the type without its nullable mark.</summary>
    public required string Codec { get; init; }

    /// <summary>True for structs.</summary>
    public bool IsValueType { get; init; }

    /// <summary>True when <c>null</c> is a value of it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The items of a list, or the values of a dictionary.</summary>
    public TypeReference? Item { get; init; }

    /// <summary>The type as it is written.</summary>
    public string Annotated => IsNullable ? Name + "?" : Name;

    /// <summary>The codec of the type as it is written.</summary>
    public string AnnotatedCodec => !IsNullable ? Codec
        : IsValueType ? $"NullableValueCodec<{Name}, {Codec}>"
        : $"NullableReferenceCodec<{Name}, {Codec}>";

    /// <summary>The same type with <c>null</c> allowed.</summary>
    public TypeReference OrNull() => IsNullable ? this : this with { IsNullable = true };

    /// <summary>The same type without <c>null</c>.</summary>
    public TypeReference NotNull() => IsNullable ? this with { IsNullable = false } : this;

    /// <summary>True where the compiler's own equality would compare references, or not at all.</summary>
    public bool NeedsDeepEquality => Shape is TypeShape.List or TypeShape.Map or TypeShape.Any || Name is "byte[]" or "Uri";

    /// <summary>A list of <paramref name="item"/>.</summary>
    public static TypeReference ListOf(TypeReference item) => new()
    {
        Shape = TypeShape.List,
        Name = $"IReadOnlyList<{item.Annotated}>",
        Codec = $"ListCodec<{item.Annotated}, {item.AnnotatedCodec}>",
        Item = item,
    };

    /// <summary>A sequence of <paramref name="item"/>, or of events that hold it.</summary>
    public static TypeReference SequenceOf(TypeReference item, bool areEvents) => new()
    {
        Shape = TypeShape.Sequence,
        Name = $"ResponseSequence<{(areEvents ? $"ServerSentEvent<{item.Annotated}>" : item.Annotated)}>",
        Codec = item.AnnotatedCodec,
        Item = item,
    };

    /// <summary>A dictionary of <paramref name="item"/>.</summary>
    public static TypeReference MapOf(TypeReference item) => new()
    {
        Shape = TypeShape.Map,
        Name = $"IReadOnlyDictionary<string, {item.Annotated}>",
        Codec = $"MapCodec<{item.Annotated}, {item.AnnotatedCodec}>",
        Item = item,
    };

    /// <summary>The number itself, read from a string as well.</summary>
    public static TypeReference NumberOrText(TypeReference number) =>
        number with { Codec = $"NumberOrTextCodec<{number.Name}, {number.Codec}>" };

    /// <summary>A generated type; its codec is named after it, but all enums share one.</summary>
    public static TypeReference Model(string name, TypeShape shape) => new()
    {
        Shape = shape,
        Name = name,
        Codec = shape == TypeShape.Enum ? $"EnumCodec<{name}>" : name + "Json",
        IsValueType = shape == TypeShape.Enum,
    };
}
