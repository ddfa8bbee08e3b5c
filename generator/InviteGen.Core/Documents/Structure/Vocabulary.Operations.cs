using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <content>Paths, operations and their parameters.</content>
internal static partial class Vocabulary
{
    /// <summary>What parameters, headers and items of version 2.0 say of their values themselves.</summary>
    private static IEnumerable<(string Name, Field Field)> Limits =>
    [
        .. Plain(TextValue, "type format collectionFormat pattern", V20), .. Objects(One, Schema, "items", V20),
        .. Plain(AnyValue, "default", V20),
        .. Plain(NumberValue, "maximum minimum multipleOf maxLength minLength maxItems minItems", V20),
        .. Plain(FlagValue, "exclusiveMaximum exclusiveMinimum uniqueItems", V20), .. Plain(AnyList, "enum", V20),
    ];

    private static Dictionary<NodeKind, Dictionary<string, Field>> Operations => new()
    {
        [PathItem] = Fields(
            Objects(One, Operation, "get put post delete options head patch"), Objects(One, Operation, "trace", Since30),
            Objects(One, Operation, "query", V32), Objects(List, Parameter, "parameters"),
            Objects(Map, Operation, "additionalOperations", V32), Objects(List, Server, "servers", Since30),
            Plain(TextValue, "$ref"), Plain(TextValue, "summary description", Since30)),
        [Operation] = Fields(
            Objects(List, Parameter, "parameters"), Objects(One, RequestBody, "requestBody", Since30),
            Required(Objects(ExtensibleMap, Response, "responses"), V20 | V30), Objects(Map, Callback, "callbacks", Since30),
            Objects(List, Server, "servers", Since30), Informative(Plain(AnyValue, "externalDocs")), Plain(TextList, "tags"),
            Plain(TextValue, "summary description operationId"), Plain(FlagValue, "deprecated"), Plain(AnyList, "security"),
            Plain(TextList, "consumes produces schemes", V20)),
        [Parameter] = Fields(
            Objects(One, Schema, "schema"), Objects(Map, MediaType, "content", Since30), Limits, Required(Plain(TextValue, "name in")),
            Plain(TextValue, "description"), Plain(FlagValue, "required allowEmptyValue"),
            Plain(FlagValue, "deprecated explode allowReserved", Since30), Plain(TextValue, "style", Since30),
            Informative(Objects(Map, Example, "examples", Since30)), Informative(Plain(AnyValue, "example", Since30))),
        // A header is described as a parameter is (OpenAPI 3.0.3, section 4.7.21), so what does nothing there is allowed as well.
        [Header] = Fields(
            Objects(One, Schema, "schema", Since30), Objects(Map, MediaType, "content", Since30), Limits, Plain(TextValue, "description"),
            Plain(FlagValue, "required deprecated explode allowReserved allowEmptyValue", Since30), Plain(TextValue, "style", Since30),
            Informative(Objects(Map, Example, "examples", Since30)), Informative(Plain(AnyValue, "example", Since30))),
        [Link] = Fields(
            Plain(TextValue, "operationRef operationId description", Since30), Plain(AnyValue, "parameters requestBody", Since30),
            Objects(One, Server, "server", Since30)),
    };
}
