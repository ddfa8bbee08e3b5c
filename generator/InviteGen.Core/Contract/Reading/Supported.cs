using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>The one place that decides what can be generated. Each refusal has its reason, in the user's words.</summary>
internal static class Supported
{
    /// <summary>Why an operation cannot be generated; null when it can.</summary>
    public static string? WhyNot(OpenApiOperation operation, EquatableArray<Parameter> parameters)
    {
        if (operation.RequestBody?.Content is { Count: > 0 } contents && !contents.Keys.Any(MediaTypes.IsJson))
        {
            return $"its body is {string.Join(" or ", contents.Keys)}, and only JSON bodies are supported so far";
        }

        foreach (var parameter in parameters)
        {
            if (parameter.IsRequired && WhyNot(parameter) is { } reason)
            {
                return $"its parameter '{parameter.Name}' {reason}";
            }
        }

        return null;
    }

    /// <summary>Why a schema cannot be typed; null when it can.</summary>
    public static string? WhyNot(IOpenApiSchema schema)
    {
        if (Composition.IsMany(schema.OneOf))
        {
            return "oneOf";
        }

        if (Composition.IsMany(schema.AnyOf))
        {
            return "anyOf";
        }

        return Composition.IsMany(schema.AllOf) ? "allOf" : null;
    }

    private static string? WhyNot(Parameter parameter) =>
        parameter.Schema.Types.HasFlag(Schemas.JsonTypes.Object) ? "is an object, which is not supported so far" : null;
}
