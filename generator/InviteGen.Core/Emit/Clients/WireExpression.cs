using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how the value of a parameter becomes text.</summary>
internal static class WireExpression
{
    public static string Of(ParameterPlan parameter, string access)
    {
        var type = parameter.Type;
        if (parameter.Source.IsJson)
        {
            return $"WireValue.Of(WireText.Json<{type.Name}, {type.Codec}>({access}))";
        }

        if (parameter.Source.Style == ParameterStyle.DeepObject && type.Shape is not (TypeShape.Scalar or TypeShape.Enum))
        {
            return $"WireShape.Deep<{type.Name}, {type.Codec}>({access})";
        }

        return type switch
        {
            { Shape: TypeShape.List, Item: { IsNullable: false, Shape: TypeShape.Scalar or TypeShape.Enum } item } =>
                $"WireValue.List({access}, static item => {Text(item, "item")})",
            { Shape: TypeShape.Scalar or TypeShape.Enum } => $"WireValue.Of({Text(type, access)})",
            _ => $"WireShape.Of<{type.Name}, {type.Codec}>({access})",
        };
    }

    private static string Text(TypeReference type, string access) => type switch
    {
        { Shape: TypeShape.Enum } => access + ".Value",
        { Name: "string" } => access,
        _ => $"WireText.Format({access})",
    };
}
