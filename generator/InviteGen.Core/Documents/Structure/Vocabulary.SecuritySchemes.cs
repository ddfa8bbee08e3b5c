using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <content>How operations authenticate.</content>
internal static partial class Vocabulary
{
    private static Dictionary<NodeKind, Dictionary<string, Field>> SecuritySchemes => new()
    {
        [SecurityScheme] = Fields(
            Required(Plain(TextValue, "type")), Plain(TextValue, "description name in"), Plain(TextValue, "scheme bearerFormat", Since30),
            Plain(AddressValue, "openIdConnectUrl", Since30), Objects(One, OAuthFlows, "flows", Since30),
            Plain(AddressValue, "oauth2MetadataUrl", V32), Plain(FlagValue, "deprecated", V32), Plain(TextValue, "flow", V20),
            Plain(AddressValue, "authorizationUrl tokenUrl", V20), Plain(TextMap, "scopes", V20)),
        [OAuthFlows] = Fields(
            Objects(One, OAuthFlow, "implicit password clientCredentials authorizationCode"),
            Objects(One, OAuthFlow, "deviceAuthorization", V32)),
        [OAuthFlow] = Fields(
            Plain(AddressValue, "authorizationUrl tokenUrl refreshUrl"), Plain(AddressValue, "deviceAuthorizationUrl", V32),
            Plain(TextMap, "scopes")),
    };
}
