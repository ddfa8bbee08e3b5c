using InviteGen.Core.Contract.Security;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Security;

/// <summary>Reads how operations authenticate, and remembers which schemes they name.</summary>
internal sealed class SecurityReader(ReadingContext context)
{
    private readonly SortedDictionary<string, SecurityScheme> _reached = new(StringComparer.Ordinal);

    public EquatableArray<SecurityScheme> Reached() => _reached.Values.ToEquatableArray();

    public EquatableArray<SecurityAlternative> Read(IList<OpenApiSecurityRequirement>? requirements) =>
        (requirements ?? []).Select(ReadAlternative).OfType<SecurityAlternative>().ToEquatableArray();

    /// <summary>An alternative with a scheme that is not supported is left out.</summary>
    private SecurityAlternative? ReadAlternative(OpenApiSecurityRequirement requirement)
    {
        var names = new List<string>();
        var scopes = new List<string>();
        foreach (var reference in requirement.Keys)
        {
            var name = reference.Reference.Id ?? "";
            if (!_reached.ContainsKey(name) && !Reach(name))
            {
                return null;
            }

            names.Add(name);
            scopes.AddRange(requirement[reference].Select(scope => name + " " + scope));
        }

        scopes.Sort(StringComparer.Ordinal);
        return new SecurityAlternative(names.ToEquatableArray()) { Scopes = scopes.Distinct().ToEquatableArray() };
    }

    /// <summary>Reads the scheme of a name. The reference itself would make a URI of the name, which fails for unusual names.</summary>
    private bool Reach(string name)
    {
        if (context.Document.Model.Components?.SecuritySchemes is not { } schemes || !schemes.TryGetValue(name, out var target))
        {
            return false;
        }

        var at = context.Document.ComponentSite("securitySchemes", name);
        if (ReadScheme(name, target) is not { } scheme)
        {
            context.Report(DiagnosticRules.SecuritySchemeNotSupported, at, name, target.Type?.GetDisplayName() ?? "");
            return false;
        }

        _reached.Add(name, context.At(scheme with { Annotations = SecurityAnnotations.Of(target) }, at));
        return true;
    }

    private static SecurityScheme? ReadScheme(string name, IOpenApiSecurityScheme source)
    {
        var description = source.Description ?? "";
        return (source.Type, source.In) switch
        {
            (SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect, _) =>
                new(name, SecurityKind.Bearer, "Bearer", description),
            (SecuritySchemeType.Http, _) when HttpToken.Is(source.Scheme) =>
                new(name, HttpKind(source.Scheme), source.Scheme!, description),
            (SecuritySchemeType.ApiKey, ParameterLocation.Header) when HttpToken.Is(source.Name) =>
                new(name, SecurityKind.Header, source.Name ?? "", description),
            (SecuritySchemeType.ApiKey, ParameterLocation.Query) => new(name, SecurityKind.Query, source.Name ?? "", description),
            (SecuritySchemeType.ApiKey, ParameterLocation.Cookie) when HttpToken.Is(source.Name) =>
                new(name, SecurityKind.Cookie, source.Name ?? "", description),
            _ => null,
        };
    }

    private static SecurityKind HttpKind(string? scheme) => scheme?.ToUpperInvariant() switch
    {
        "BASIC" => SecurityKind.Basic,
        "BEARER" => SecurityKind.Bearer,
        _ => SecurityKind.Http,
    };
}
