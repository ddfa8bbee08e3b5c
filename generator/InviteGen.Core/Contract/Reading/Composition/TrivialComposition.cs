using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Finds compositions that need no composing: one member, or one member and <c>null</c>.
/// </summary>
internal static class TrivialComposition
{
    /// <summary>True when there is more than one member beside <c>null</c>.</summary>
    public static bool IsMany(IList<IOpenApiSchema>? members) => members?.Count(member => !IsNull(member)) > 1;

    /// <summary>
    /// The only member beside <c>null</c> of the schema's composition, with the keyword that holds it; null when there is
    /// none.
    /// </summary>
    public static (IOpenApiSchema Schema, string Keyword, int Index)? Only(IOpenApiSchema schema)
    {
        var keywords = new[] { schema.AllOf, schema.OneOf, schema.AnyOf }.Count(members => members is { Count: > 0 });
        return keywords == 1
            ? Only(schema.AllOf, "allOf") ?? Only(schema.OneOf, "oneOf") ?? Only(schema.AnyOf, "anyOf")
            : null;
    }

    /// <summary>True when <c>null</c> is among the alternatives.</summary>
    public static bool AllowsNull(IOpenApiSchema schema) =>
        schema.OneOf?.Any(IsNull) == true || schema.AnyOf?.Any(IsNull) == true;

    private static (IOpenApiSchema Schema, string Keyword, int Index)? Only(IList<IOpenApiSchema>? members, string keyword)
    {
        if (members is not { Count: > 0 } || IsMany(members))
        {
            return null;
        }

        var index = members.ToList().FindIndex(member => !IsNull(member));
        return index < 0 ? null : (members[index], keyword, index);
    }

    /// <summary>True for the schema that only <c>null</c> fits.</summary>
    public static bool IsNull(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference && schema.Type == JsonSchemaType.Null;
}
