using static InviteGen.Core.Contract.Assertions.AssertionShape;

namespace InviteGen.Core.Contract.Assertions;

/// <summary>The keywords of JSON Schema 2020-12 that limit values: the grammar of assertions.</summary>
internal static class AssertionShapes
{
    /// <summary>What each of them holds.</summary>
    public static readonly IReadOnlyDictionary<string, AssertionShape> ByKeyword =
        new Dictionary<string, AssertionShape>(StringComparer.Ordinal)
    {
        ["$ref"] = Reference, ["type"] = Types, ["enum"] = Values, ["format"] = Word, ["pattern"] = Pattern,
        ["minimum"] = Number, ["maximum"] = Number, ["exclusiveMinimum"] = Number, ["exclusiveMaximum"] = Number,
        ["multipleOf"] = Step, ["minLength"] = Count, ["maxLength"] = Count, ["minItems"] = Count, ["maxItems"] = Count,
        ["uniqueItems"] = Flag, ["prefixItems"] = SchemaList, ["items"] = Schema, ["contains"] = Schema, ["minContains"] = Count,
        ["maxContains"] = Count, ["unevaluatedItems"] = Schema, ["properties"] = SchemaMap, ["patternProperties"] = PatternMap,
        ["additionalProperties"] = Schema, ["propertyNames"] = Schema, ["required"] = Names, ["minProperties"] = Count,
        ["maxProperties"] = Count, ["dependentRequired"] = NamesMap, ["dependentSchemas"] = SchemaMap,
        ["unevaluatedProperties"] = Schema, ["allOf"] = SchemaList, ["anyOf"] = SchemaList, ["oneOf"] = SchemaList, ["not"] = Schema,
        ["if"] = Schema, ["then"] = Schema, ["else"] = Schema,
    };
}
