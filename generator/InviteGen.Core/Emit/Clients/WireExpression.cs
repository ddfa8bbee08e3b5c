using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Types;

namespace InviteGen.Core.Emit.Clients;

/// <summary>
/// Writes how the value of a parameter becomes text. All that it calls takes null for a parameter that was not given, so that no
/// caller has to ask.
/// </summary>
internal static class WireExpression
{
    public static string Of(ParameterPlan parameter) => parameter.Wire switch
    {
        WireForm.List => $"WireValue.List({parameter.Name}, static item => {ItemText(parameter)})",
        WireForm.Shape => $"WireShape.Of<{parameter.WireType.TextAndCodec()}>({parameter.Name})",
        WireForm.Deep => $"WireShape.Deep<{parameter.WireType.TextAndCodec()}>({parameter.Name})",
        _ => $"WireValue.Of({Text(parameter)})",
    };

    /// <summary>The value as one text.</summary>
    public static string Text(ParameterPlan parameter)
    {
        var (name, source) = (parameter.Name, parameter.Source);
        return parameter.Wire switch
        {
            WireForm.Form =>
                $"WireText.Form<{parameter.WireType.TextAndCodec()}>({name}{EncodingExpression.Arguments(source.Content!.Encodings)})",
            WireForm.AsciiJson => $"WireText.AsciiJson<{parameter.WireType.TextAndCodec()}>({name})",
            WireForm.Json => $"WireText.Json<{parameter.WireType.TextAndCodec()}>({name})",
            _ => Text(parameter.Type, name, !source.IsRequired),
        };
    }

    private static string ItemText(ParameterPlan parameter) => Text(((ListReference)parameter.Type).Item, "item", isOptional: false);

    private static string Text(TypeReference type, string access, bool isOptional) => type switch
    {
        ModelReference { Kind: ModelKind.Enum } => isOptional ? access + "?.Value" : access + ".Value",
        ScalarReference { Type: ScalarType.String } => access,
        _ => $"WireText.Format({access})",
    };
}
