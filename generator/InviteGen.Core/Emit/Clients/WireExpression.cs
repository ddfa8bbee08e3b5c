using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how a value becomes text outside a body.</summary>
internal static class WireExpression
{
    public static string Of(TypeReference type, string access) => type switch
    {
        { Shape: TypeShape.List, Item: { } item } => $"WireValue.List({access}, static item => {Text(item, "item")})",
        _ => $"WireValue.Of({Text(type, access)})",
    };

    private static string Text(TypeReference type, string access) => type switch
    {
        { Shape: TypeShape.Enum } => access + ".Value",
        { Shape: TypeShape.Scalar, Name: "string" } => access,
        _ => $"WireText.Format({access})",
    };
}
