using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Clients;

/// <summary>
/// Writes how the value of a parameter becomes text. All that it calls takes null for a parameter that was not given, so that no
/// caller has to ask.
/// </summary>
internal static class WireExpression
{
    public static string Of(ParameterPlan parameter)
    {
        var (name, type) = (parameter.Name, parameter.Type);
        if (parameter.Source.Content is not null)
        {
            return $"WireValue.Of({Text(parameter)})";
        }

        if (parameter.Source.Style == ParameterStyle.DeepObject && !IsSingle(type))
        {
            return $"WireShape.Deep<{Codec(parameter)}>({name})";
        }

        return type switch
        {
            { Shape: TypeShape.List, Item: { IsNullable: false } item } when IsSingle(item) =>
                $"WireValue.List({name}, static item => {Text(item, "item", isOptional: false)})",
            _ when IsSingle(type) => $"WireValue.Of({Text(type, name, !parameter.Source.IsRequired)})",
            _ => $"WireShape.Of<{Codec(parameter)}>({name})",
        };
    }

    /// <summary>The value as one text of its media type.</summary>
    public static string Text(ParameterPlan parameter)
    {
        var (name, type, source) = (parameter.Name, parameter.Type, parameter.Source);
        return parameter.Form switch
        {
            BodyForm.UrlEncoded =>
                $"WireText.Form<{Codec(parameter)}>({name}{EncodingExpression.Arguments(source.Content!.Encodings)})",
            not BodyForm.Json when IsSingle(type) || type.Shape == TypeShape.Any => Text(type, name, !source.IsRequired),
            _ when source.In == ParameterIn.Header => $"WireText.AsciiJson<{Codec(parameter)}>({name})",
            _ => $"WireText.Json<{Codec(parameter)}>({name})",
        };
    }

    private static bool IsSingle(TypeReference type) => type.Shape is TypeShape.Scalar or TypeShape.Enum;

    /// <summary>A struct that may be missing has another type and codec; a class is null all the same.</summary>
    private static string Codec(ParameterPlan parameter)
    {
        var type = parameter.Type is { IsValueType: true } && !parameter.Source.IsRequired ? parameter.Type.OrNull() : parameter.Type;
        return type.IsValueType ? $"{type.Annotated}, {type.AnnotatedCodec}" : $"{type.Name}, {type.Codec}";
    }

    private static string Text(TypeReference type, string access, bool isOptional) => type switch
    {
        { Shape: TypeShape.Enum } => isOptional ? access + "?.Value" : access + ".Value",
        { Name: "string" } => access,
        _ => $"WireText.Format({access})",
    };
}
