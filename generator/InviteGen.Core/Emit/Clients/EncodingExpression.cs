using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how the fields of a form are sent.</summary>
internal static class EncodingExpression
{
    /// <summary>Arguments that follow others.</summary>
    public static string Arguments(EquatableArray<PropertyEncoding> encodings) =>
        string.Concat(encodings.Select(encoding => ", " + Of(encoding)));

    private static string Of(PropertyEncoding encoding)
    {
        var start = $"new FieldEncoding({Literal.Of(encoding.Name)}, {Literal.Of(encoding.ContentType)}";
        return encoding.Style is { } style
            ? $"{start}, ParameterStyle.{style}, {Literal.Of(encoding.Explode)}, {Literal.Of(encoding.AllowReserved)})"
            : start + ")";
    }
}
