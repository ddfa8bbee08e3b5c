using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what holds for a whole API: where it is served and how clients show who they are.</summary>
internal sealed class ApiComparer(ChangeLog log)
{
    private const string Security = "security";

    public void Compare(ApiContract before, ApiContract after)
    {
        CompareServers(before.Servers, after.Servers);
        CompareSchemes(before.SecuritySchemes, after.SecuritySchemes);
        SecurityComparer.Compare(
            before.Security, after.Security, "api-global-",
            (slug, rule, words, wire) => Add(
                slug, rule, Security, "Each operation that names no security of its own " + words, wire, SourceEffect.None));
    }

    private void CompareServers(EquatableArray<Server> before, EquatableArray<Server> after)
    {
        foreach (var server in before.Where(one => after.All(other => other.Url != one.Url)))
        {
            Add("server-removed", DiagnosticRules.ServerChanged, LockKeys.Server(server.Url), $"The server {server.Url} is no longer named",
                WireEffect.Risky, SourceEffect.Removes, isRemoval: true);
        }

        foreach (var server in after.Where(one => before.All(other => other.Url != one.Url)))
        {
            Add("server-added", DiagnosticRules.OptionalMemberAdded, LockKeys.Server(server.Url), $"The server {server.Url} is new",
                WireEffect.Safe, SourceEffect.Adds);
        }

        if (before.Count > 0 && after.Count > 0 && before[0].Url != after[0].Url && after.Any(one => one.Url == before[0].Url))
        {
            Add("server-default-changed", DiagnosticRules.ServerChanged, LockKeys.Server(after[0].Url),
                $"Clients without a base address call {after[0].Url} now (was {before[0].Url})", WireEffect.Risky, SourceEffect.None);
        }
    }

    private void CompareSchemes(EquatableArray<SecurityScheme> before, EquatableArray<SecurityScheme> after)
    {
        foreach (var scheme in before)
        {
            var other = after.FirstOrDefault(one => one.Name == scheme.Name);
            if (other is null)
            {
                AddScheme("api-security-component-removed", DiagnosticRules.SecuritySchemeChanged, scheme.Name,
                    $"The security scheme '{scheme.Name}' is gone", WireEffect.Risky, SourceEffect.Removes, isRemoval: true);
            }
            else if (TypeOf(other) != TypeOf(scheme))
            {
                AddScheme("api-security-component-type-changed", DiagnosticRules.SecuritySchemeChanged, scheme.Name,
                    $"The security scheme '{scheme.Name}' is of type {TypeOf(other)} now (was {TypeOf(scheme)})",
                    WireEffect.Breaking, SourceEffect.Changes);
            }
            else if (other.Kind != scheme.Kind || !HasParameterOf(other, scheme))
            {
                AddScheme("api-security-component-type-changed", DiagnosticRules.SecuritySchemeChanged, scheme.Name,
                    $"The secret of '{scheme.Name}' travels as {Words(other)} now (was {Words(scheme)}); the server refuses the old way",
                    WireEffect.Breaking, SourceEffect.Changes);
            }
            else
            {
                CompareNotes(scheme, other);
            }
        }

        foreach (var scheme in after.Where(one => before.All(other => other.Name != one.Name)))
        {
            AddScheme("api-security-component-added", DiagnosticRules.OptionalMemberAdded, scheme.Name,
                $"The security scheme '{scheme.Name}' is new", WireEffect.Safe, SourceEffect.Adds);
        }
    }

    /// <summary>The client does not fetch tokens; whoever does must know.</summary>
    private void CompareNotes(SecurityScheme old, SecurityScheme current)
    {
        var name = old.Name;
        if (old.Annotations.Get("authorizationUrl") != current.Annotations.Get("authorizationUrl"))
        {
            AddScheme("api-security-component-oauth-url-changed", DiagnosticRules.SecuritySchemeChanged, name,
                $"Tokens for '{name}' are asked for at another URL now", WireEffect.Risky, SourceEffect.None);
        }

        if (old.Annotations.Get("tokenUrl") != current.Annotations.Get("tokenUrl"))
        {
            AddScheme("api-security-component-oauth-token-url-changed", DiagnosticRules.SecuritySchemeChanged, name,
                $"Tokens for '{name}' come from another URL now", WireEffect.Risky, SourceEffect.None);
        }

        var (was, isNow) = (old.Annotations.Texts("scopes"), current.Annotations.Texts("scopes"));
        foreach (var scope in was.Except(isNow))
        {
            AddScheme("api-security-component-oauth-scope-removed", DiagnosticRules.SecuritySchemeChanged, name,
                $"'{name}' no longer has the scope '{scope}'", WireEffect.Risky, SourceEffect.None, isRemoval: true);
        }

        foreach (var scope in isNow.Except(was))
        {
            AddScheme("api-security-component-oauth-scope-added", DiagnosticRules.OptionalMemberAdded, name,
                $"'{name}' has the scope '{scope}' now", WireEffect.Safe, SourceEffect.None);
        }
    }

    private static string TypeOf(SecurityScheme scheme) => scheme.Annotations.Text("type")
        ?? (scheme.Kind is SecurityKind.Header or SecurityKind.Query or SecurityKind.Cookie ? "apiKey" : "http");

    /// <summary>The names of headers and of the schemes of HTTP have no case (RFC 9110, sections 5.1 and 11.1).</summary>
    private static bool HasParameterOf(SecurityScheme scheme, SecurityScheme other) =>
        scheme.Kind is SecurityKind.Bearer or SecurityKind.Basic || string.Equals(
            scheme.Parameter, other.Parameter,
            scheme.Kind is SecurityKind.Header or SecurityKind.Http ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Words(SecurityScheme scheme) =>
        scheme.Parameter.Length == 0 ? scheme.Kind.ToString() : $"{scheme.Kind.ToString().ToLowerInvariant()} '{scheme.Parameter}'";

    private void AddScheme(
        string slug, DiagnosticRule rule, string name, string message, WireEffect wire, SourceEffect source, bool isRemoval = false) => Add(
            slug, rule, LockKeys.SecurityScheme(name), message, wire, source, isRemoval,
            Site.Root / "components" / "securitySchemes" / name);

    private void Add(
        string slug, DiagnosticRule rule, string block, string message, WireEffect wire, SourceEffect source, bool isRemoval = false,
        Site? at = null) =>
        log.Add(new Change
        {
            Slug = slug,
            Rule = rule,
            Path = LockPath.Root / block,
            At = at ?? (Site.Root / (block == Security ? Security : "servers")),
            Message = message,
            Wire = wire,
            Source = source,
            IsRemoval = isRemoval,
        });
}
