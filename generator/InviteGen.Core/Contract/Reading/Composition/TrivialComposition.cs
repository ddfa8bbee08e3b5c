using InviteGen.Core.Contract.Reading.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Finds compositions that need no composing: one member, or one member and <c>null</c>.
/// </summary>
/// <param name="sources">The schemas of the document by name.</param>
internal sealed class TrivialComposition(IDictionary<string, IOpenApiSchema> sources)
{
    /// <summary>True when there is more than one member beside <c>null</c>.</summary>
    public bool IsMany(IList<IOpenApiSchema>? members) => members?.Count(member => !IsNull(member)) > 1;

    /// <summary>
    /// The only member beside <c>null</c> of the schema's composition, with the keyword that holds it; null when there is
    /// none.
    /// </summary>
    public (IOpenApiSchema Schema, string Keyword, int Index)? Only(IOpenApiSchema schema)
    {
        var keywords = new[] { schema.AllOf, schema.OneOf, schema.AnyOf }.Count(members => members is { Count: > 0 });
        return keywords == 1
            ? Only(schema.AllOf, "allOf") ?? Only(schema.OneOf, "oneOf") ?? Only(schema.AnyOf, "anyOf")
            : null;
    }

    /// <summary>True when <c>null</c> is among the alternatives.</summary>
    public bool AllowsNull(IOpenApiSchema schema) =>
        schema.OneOf?.Any(IsNull) == true || schema.AnyOf?.Any(IsNull) == true;

    private (IOpenApiSchema Schema, string Keyword, int Index)? Only(IList<IOpenApiSchema>? members, string keyword)
    {
        if (members is not { Count: > 0 } || IsMany(members))
        {
            return null;
        }

        var index = members.ToList().FindIndex(member => !IsNull(member));
        return index < 0 ? null : (members[index], keyword, index);
    }

    /// <summary>
    /// True for a schema that only <c>null</c> fits. Before version 3.1 it can only be an enumeration, and generators make it a component.
    /// </summary>
    public bool IsNull(IOpenApiSchema schema) =>
        TargetOf(schema) is { } target and not OpenApiSchemaReference
        && (target.Type == JsonSchemaType.Null || (target.Enum is { Count: > 0 } values && values.All(SchemaKeywords.IsNull)));

    private IOpenApiSchema? TargetOf(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference reference ? schema
        : sources.TryGetValue(reference.Reference.Id ?? "", out var named) ? named
        : null;
}
