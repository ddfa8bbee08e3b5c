using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes a Parameter Object of version 2.0, other than a body or a field of a form, as one of version 3.0.</summary>
internal static class ParameterUpgrade
{
    /// <summary>True for the body, which version 3.0 has no parameter for.</summary>
    public static bool IsBody(SpecObject parameter) => parameter["in"].AsText == "body";

    /// <summary>True for a field of a form, which version 3.0 has no parameter for.</summary>
    public static bool IsField(SpecObject parameter) => parameter["in"].AsText == "formData";

    /// <summary>True for a parameter that is required.</summary>
    public static bool IsRequired(SpecObject parameter) =>
        "true".Equals(parameter["required"].AsScalar, StringComparison.OrdinalIgnoreCase);

    /// <summary>Rewrites it.</summary>
    public static void Apply(SpecObject parameter)
    {
        var isArray = ParameterSchema.IsArray(parameter);
        CollectionFormat.Rewrite(parameter, isArray, parameter, isNamed: parameter["in"].AsText == "query");
        if (ParameterSchema.Take(parameter) is { } schema)
        {
            parameter.Add("schema", schema);
        }
    }
}
