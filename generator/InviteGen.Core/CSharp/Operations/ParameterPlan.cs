using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A value that travels outside the body.</summary>
public sealed record ParameterPlan
{
    /// <summary>Its name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>What the spec says of it.</summary>
    public required Parameter Source { get; init; }

    /// <summary>The type of its value, where there is one.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>The only value that the spec allows; null where there are several.</summary>
    public ScalarLiteral? Constant { get; init; }

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What its media type consists of; null: it has a style.</summary>
    public BodyForm? Form { get; init; }

    /// <summary>What is looked at before it is sent.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;

    /// <summary>How its value is made ready to be sent.</summary>
    public WireForm Wire => Form switch
    {
        null when Source.Style == ParameterStyle.DeepObject && !IsSingle(Type) => WireForm.Deep,
        null when Type is ListReference { Item: { IsNullable: false } item } && IsSingle(item) => WireForm.List,
        null => IsSingle(Type) ? WireForm.Text : WireForm.Shape,
        BodyForm.UrlEncoded => WireForm.Form,
        not BodyForm.Json when IsSingle(Type) || Type is ScalarReference => WireForm.Text,
        _ => Source.In == ParameterIn.Header ? WireForm.AsciiJson : WireForm.Json,
    };

    /// <summary>The type whose codec writes it. A struct that may be missing has a codec of its own; a class is null all the
    /// same.</summary>
    public TypeReference WireType => Type.IsValueType && !Source.IsRequired ? Type.OrNull() : Type;

    /// <summary>The argument that it becomes.</summary>
    public ArgumentPlan ToArgument() => new(Name, Source.IsRequired ? Type : Type.OrNull(), Source.IsRequired, Describe())
    {
        Constant = Source.IsRequired ? Constant : null,
    };

    internal IEnumerable<string> Support => TypeSupport.Of(Type).Concat(WireSupport).Concat(SendingSupport).Concat(Validation.Support);

    private IEnumerable<string> WireSupport => Wire switch
    {
        WireForm.Text => TextSupport(Type),
        WireForm.List => TextSupport(((ListReference)Type).Item),
        WireForm.Shape or WireForm.Deep => TypeSupport.OfTypeAndCodec(WireType).Append(SupportName.WireShape),
        WireForm.Form => TypeSupport.OfTypeAndCodec(WireType).Append(SupportName.WireText)
            .Concat(EncodingSupport.Of(Source.Content!.Encodings)),
        _ => TypeSupport.OfTypeAndCodec(WireType).Append(SupportName.WireText),
    };

    private IEnumerable<string> SendingSupport => Source.In switch
    {
        ParameterIn.Path or ParameterIn.Query => [.. ValueSupport, SupportName.ParameterStyle],
        ParameterIn.Header => [.. ValueSupport, SupportName.RequestHeader],
        ParameterIn.Cookie => [.. ValueSupport, SupportName.RequestHeader, SupportName.ParameterStyle],
        _ => [],
    };

    private string[] ValueSupport => Wire is WireForm.Shape or WireForm.Deep ? [] : [SupportName.WireValue];

    /// <summary>What becomes one text by itself.</summary>
    private static bool IsSingle(TypeReference type) =>
        type is ScalarReference { IsAny: false } or ModelReference { Kind: ModelKind.Enum };

    private static string[] TextSupport(TypeReference type) =>
        type is ScalarReference { Type: not ScalarType.String } ? [SupportName.WireText] : [];

    /// <summary>C# has no attribute that could say of an argument that it is deprecated.</summary>
    private string Describe()
    {
        var text = Source.Description.Length > 0
            ? Source.Description
            : $"The {Source.In.ToString().ToLowerInvariant()} parameter '{Source.Name}'.";
        return IsDeprecated ? "Deprecated. " + text : text;
    }
}
