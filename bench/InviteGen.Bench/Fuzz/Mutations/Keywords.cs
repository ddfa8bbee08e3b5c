namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>The fields of OpenAPI 2.0 to 3.2 and JSON Schema, and values that some of them have.</summary>
internal static class Keywords
{
    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> Names = (
        "openapi swagger info paths components webhooks servers security tags externalDocs definitions parameters responses "
        + "host basePath schemes consumes produces securityDefinitions jsonSchemaDialect $self title version description summary "
        + "$ref get put post delete options head patch trace query additionalOperations operationId requestBody callbacks "
        + "deprecated name in required allowEmptyValue style explode allowReserved schema example examples content headers links "
        + "encoding itemSchema prefixEncoding itemEncoding contentType url variables default enum type format items properties "
        + "additionalProperties patternProperties propertyNames allOf anyOf oneOf not if then else const minimum maximum "
        + "exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties "
        + "maxProperties contains minContains maxContains prefixItems unevaluatedProperties unevaluatedItems dependentRequired "
        + "dependentSchemas nullable readOnly writeOnly discriminator propertyName mapping defaultMapping xml contentEncoding "
        + "contentMediaType contentSchema $id $anchor $dynamicAnchor $dynamicRef $defs $schema $comment schemas requestBodies "
        + "securitySchemes pathItems mediaTypes scheme bearerFormat flows openIdConnectUrl scopes authorizationUrl tokenUrl flow "
        + "collectionFormat operationRef dataValue serializedValue value externalValue parent kind x-invitegen-error "
        + "x-invitegen-unique-by x-enum-varnames x-extensible-enum x-nullable x-stability-level x-sunset x-ms-paths file body formData")
        .Split(' ');

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["openapi"] = "3.0.0 3.0.3 3.1.0 3.1.1 3.2.0 2.0 4.0.0 3",
        ["swagger"] = "2.0 2 3.0",
        ["type"] = "string integer number boolean array object null file any",
        ["format"] = "int32 int64 uint64 float double decimal uuid date date-time time duration uri byte binary email ipv4 hostname "
            + "password regex x",
        ["in"] = "path query header cookie querystring body formData",
        ["style"] = "simple form label matrix spaceDelimited pipeDelimited deepObject cookie x",
        ["collectionFormat"] = "csv ssv tsv pipes multi",
        ["scheme"] = "bearer basic digest x",
        ["contentEncoding"] = "base64 base64url base16 quoted-printable",
        ["contentMediaType"] = "application/json image/png text/plain",
        ["kind"] = "nav badge audience",
    };

    /// <summary>A value that a field may have; null: any other will do.</summary>
    public static string? ValueOf(string name, Random random)
    {
        var values = Values.GetValueOrDefault(name)?.Split(' ');
        return values?[random.Next(values.Length)];
    }
}
