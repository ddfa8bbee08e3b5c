using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>Reads the keywords of a schema that hold no other schema.</summary>
internal static class SchemaKeywords
{
    public static Schema Read(IOpenApiSchema source)
    {
        // Both enumerations have the same numbers, and a test holds that.
        var types = (JsonTypes)(source.Type ?? 0);
        var values = source.Enum ?? [];
        var texts = values.Where(value => !IsNull(value)).Select(value => Literal(value)!.Value).ToEquatableArray();
        return Annotate(source, new Schema
        {
            Types = Infer(source, types & ~JsonTypes.Null, texts),
            Format = source.Format ?? ContentFormat(source),
            Enum = texts,
            ValueNames = ValueNameReader.Of(source),
            Text = new StringLimits(Least(source.MinLength), source.MaxLength, source.Pattern is { Length: > 0 } pattern ? pattern : null),
            Number = new NumberLimits
            {
                Minimum = source.Minimum,
                Maximum = source.Maximum,
                ExclusiveMinimum = source.ExclusiveMinimum,
                ExclusiveMaximum = source.ExclusiveMaximum,
                MultipleOf = source.MultipleOf?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            },
        });
    }

    /// <summary>A least number of nothing, as of zero characters, is no limit.</summary>
    public static int? Least(int? limit) => limit > 0 ? limit : null;

    /// <summary>The schema with the annotations of <paramref name="source"/>, such as title, description and default.</summary>
    public static Schema Annotate(IOpenApiSchema source, Schema schema) => schema with
    {
        Title = source.Title ?? schema.Title,
        Description = source.Description ?? schema.Description,
        Default = Literal(source.Default) ?? schema.Default,
        IsNullable = schema.IsNullable || source.Type?.HasFlag(JsonSchemaType.Null) == true || source.Enum?.Any(IsNull) == true
            || NullableMark.IsOn(source),
        IsDeprecated = source.Deprecated || schema.IsDeprecated,
        IsReadOnly = source.ReadOnly || schema.IsReadOnly,
        IsWriteOnly = source.WriteOnly || schema.IsWriteOnly,
    };

    /// <summary>A value of the document; null when there is none.</summary>
    public static JsonLiteral? Literal(JsonNode? value) =>
        value is null ? null : IsNull(value) ? JsonLiteral.Null : new JsonLiteral(value.ToJsonString());

    /// <summary>True for the value <c>null</c>.</summary>
    public static bool IsNull(JsonNode? value) =>
        value is null || value.IsJsonNullSentinel() || value.GetValueKind() == System.Text.Json.JsonValueKind.Null;

    /// <summary>Since 3.1 these keywords replace the formats <c>byte</c> and <c>binary</c> of OpenAPI.</summary>
    private static string ContentFormat(IOpenApiSchema source) => source switch
    {
        OpenApiSchema { ContentEncoding: "base64" } => "byte",
        OpenApiSchema { ContentEncoding: "binary" } => "binary",
        OpenApiSchema { ContentEncoding: null or "", ContentMediaType.Length: > 0 } => "binary",
        _ => "",
    };

    /// <summary>Authors often leave <c>type</c> out where another keyword shows it.</summary>
    private static JsonTypes Infer(IOpenApiSchema source, JsonTypes types, EquatableArray<JsonLiteral> values)
    {
        if (types != JsonTypes.None)
        {
            return types;
        }

        if (source.Properties?.Count > 0 || source.AdditionalProperties is not null)
        {
            return JsonTypes.Object;
        }

        if (source.Items is not null)
        {
            return JsonTypes.Array;
        }

        var isText = ContentFormat(source).Length > 0 || (values.Count > 0 && values.All(value => value.IsText));
        var isNumber = values.Count > 0 && values.All(value => value.IsNumber);
        return isText ? JsonTypes.String
            : !isNumber ? values.Count > 0 || IsComposed(source) ? JsonTypes.None : NumberOrText.TypesOf(source.Format, source.Pattern)
            : values.All(value => value.IsWhole) ? JsonTypes.Integer
            : JsonTypes.Number;
    }

    private static bool IsComposed(IOpenApiSchema source) =>
        source is { AllOf.Count: > 0 } or { OneOf.Count: > 0 } or { AnyOf.Count: > 0 };
}
