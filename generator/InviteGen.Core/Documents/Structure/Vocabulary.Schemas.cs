using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <content>Schemas: the keywords of OpenAPI, and since version 3.1 those of JSON Schema 2020-12 and of the drafts before it.</content>
internal static partial class Vocabulary
{
    private static Dictionary<NodeKind, Dictionary<string, Field>> Schemas => new()
    {
        [Schema] = Fields(
            Objects(Map, Schema, "properties"), Objects(Map, Schema, "patternProperties dependentSchemas", Since31),
            Informative(Objects(Map, Schema, "$defs definitions", Since31)), Objects(One, Schema, "items additionalProperties"),
            Objects(One, Schema, "unevaluatedProperties unevaluatedItems contains propertyNames contentSchema", Since31),
            Objects(One, Schema, "not", Since30), Objects(One, Schema, "if then else", Since31), Objects(List, Schema, "allOf"),
            Objects(List, Schema, "anyOf oneOf", Since30), Objects(List, Schema, "prefixItems", Since31),
            Plain(TextValue, "$ref title description format pattern"), Plain(AnyValue, "type default"),
            Plain(NumberValue, "maximum minimum multipleOf"), Plain(AnyValue, "exclusiveMaximum exclusiveMinimum"),
            Plain(CountValue, "maxLength minLength maxItems minItems maxProperties minProperties"),
            Plain(CountValue, "maxContains minContains", Since31), Plain(FlagValue, "uniqueItems readOnly"),
            Plain(FlagValue, "nullable writeOnly deprecated", Since30), Plain(TextList, "required"), Plain(AnyList, "enum"),
            // Version 3.0 does not have it, but it is read there, as an enumeration of one value.
            Plain(AnyValue, "const", Since30), Plain(TextListMap, "dependentRequired", Since31),
            Objects(One, Discriminator, "discriminator"),
            Plain(TextValue, "contentEncoding contentMediaType", Since31), Informative(Plain(AnyValue, "example externalDocs xml")),
            Informative(Plain(AnyValue, "examples $id $schema $anchor $dynamicAnchor", Since31)),
            Informative(Plain(AnyValue, "$dynamicRef $recursiveAnchor $recursiveRef $vocabulary $comment", Since31))),
        [Discriminator] = Fields(
            Required(Plain(TextValue, "propertyName")), Plain(TextMap, "mapping"), Plain(TextValue, "defaultMapping", V32)),
    };
}
