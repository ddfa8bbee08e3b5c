using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <content>The document, what it says of itself, and where its server is.</content>
internal static partial class Vocabulary
{
    private static Dictionary<NodeKind, Dictionary<string, Field>> Documents => new()
    {
        [Document] = Fields(
            Plain(AnyValue, "openapi", Since30), Plain(AnyValue, "swagger", V20),
            Required(Objects(One, Info, "info")), Required(Objects(ExtensibleMap, PathItem, "paths"), V20 | V30),
            Objects(Map, PathItem, "webhooks", Since31),
            Objects(One, Components, "components", Since30), Objects(Map, Schema, "definitions", V20),
            Objects(Map, Parameter, "parameters", V20), Objects(Map, Response, "responses", V20),
            Objects(Map, SecurityScheme, "securityDefinitions", V20),
            Objects(List, Server, "servers", Since30), Plain(AnyList, "security"),
            Informative(Plain(AnyValue, "tags externalDocs")), Informative(Plain(AnyValue, "jsonSchemaDialect", Since31)),
            Plain(TextValue, "$self", V32),
            Plain(TextValue, "host basePath", V20), Plain(TextList, "schemes consumes produces", V20)),
        [Components] = Fields(
            Objects(Map, Schema, "schemas"), Objects(Map, Response, "responses"), Objects(Map, Parameter, "parameters"),
            Objects(Map, Example, "examples"), Objects(Map, RequestBody, "requestBodies"), Objects(Map, Header, "headers"),
            Objects(Map, SecurityScheme, "securitySchemes"), Objects(Map, Link, "links"), Objects(Map, Callback, "callbacks"),
            Objects(Map, PathItem, "pathItems", Since31), Objects(Map, MediaType, "mediaTypes", V32)),
        [Info] = Fields(
            Required(Plain(TextValue, "title version")), Plain(TextValue, "description"), Plain(TextValue, "summary", Since31),
            Informative(Plain(AnyValue, "termsOfService contact license"))),
        [Server] = Fields(
            Required(Plain(TextValue, "url")), Plain(TextValue, "description"), Plain(TextValue, "name", V32),
            Objects(Map, ServerVariable, "variables")),
        [ServerVariable] = Fields(Required(Plain(TextValue, "default")), Plain(TextValue, "description"), Plain(TextList, "enum")),
    };
}
