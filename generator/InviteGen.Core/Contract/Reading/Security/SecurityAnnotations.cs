using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Security;

/// <summary>Reads the annotations of security schemes: how a token is obtained.</summary>
internal static class SecurityAnnotations
{
    public static EquatableArray<Annotation> Of(IOpenApiSecurityScheme source)
    {
        var flows = new[]
        {
            source.Flows?.AuthorizationCode, source.Flows?.ClientCredentials, source.Flows?.Implicit, source.Flows?.Password,
            source.Flows?.DeviceAuthorization,
        };
        return AnnotationList.Sort(
        [
            .. AnnotationList.OfTexts("authorizationUrl", Texts(flows.Select(flow => flow?.AuthorizationUrl))),
            .. AnnotationList.OfTexts("tokenUrl", Texts(flows.Select(flow => flow?.TokenUrl))),
            .. AnnotationList.OfTexts("scopes", flows.SelectMany(flow => flow?.Scopes?.Keys ?? [])),
            .. Type(source.Type),
        ]);
    }

    /// <summary>The other types are seen from the kind of the scheme.</summary>
    private static Annotation[] Type(SecuritySchemeType? type) => type switch
    {
        SecuritySchemeType.OAuth2 => [AnnotationList.OfText("type", "oauth2")],
        SecuritySchemeType.OpenIdConnect => [AnnotationList.OfText("type", "openIdConnect")],
        _ => [],
    };

    private static IEnumerable<string> Texts(IEnumerable<Uri?> urls) => urls.OfType<Uri>().Select(url => url.OriginalString);
}
