using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what holds for a whole API: where it is served and how clients show who they are.</summary>
internal sealed class ApiComparer(ChangeLog log)
{
    public void Compare(ApiContract before, ApiContract after)
    {
        CompareServers(before.Servers, after.Servers);
        CompareSchemes(before.SecuritySchemes, after.SecuritySchemes);
    }

    private void CompareServers(EquatableArray<Server> before, EquatableArray<Server> after)
    {
        foreach (var server in before.Where(one => after.All(other => other.Url != one.Url)))
        {
            Add("server-removed", Rules.ServerChanged, "server " + server.Url, $"The server {server.Url} is no longer named",
                WireEffect.Risky, SourceEffect.Removes, isRemoval: true);
        }

        foreach (var server in after.Where(one => before.All(other => other.Url != one.Url)))
        {
            Add("server-added", Rules.OptionalMemberAdded, "server " + server.Url, $"The server {server.Url} is new",
                WireEffect.Safe, SourceEffect.Adds);
        }

        if (before.Count > 0 && after.Count > 0 && before[0].Url != after[0].Url && after.Any(one => one.Url == before[0].Url))
        {
            Add("server-default-changed", Rules.ServerChanged, "server " + after[0].Url,
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
                Add("api-security-component-removed", Rules.SecuritySchemeChanged, "security " + scheme.Name,
                    $"The security scheme '{scheme.Name}' is gone", WireEffect.Risky, SourceEffect.Removes, isRemoval: true);
            }
            else if (other.Kind != scheme.Kind || other.Parameter != scheme.Parameter)
            {
                Add("api-security-component-type-changed", Rules.SecuritySchemeChanged, "security " + scheme.Name,
                    $"The secret of '{scheme.Name}' travels as {Words(other)} now (was {Words(scheme)}); the server refuses the old way",
                    WireEffect.Breaking, SourceEffect.Changes);
            }
        }

        foreach (var scheme in after.Where(one => before.All(other => other.Name != one.Name)))
        {
            Add("api-security-component-added", Rules.OptionalMemberAdded, "security " + scheme.Name,
                $"The security scheme '{scheme.Name}' is new", WireEffect.Safe, SourceEffect.Adds);
        }
    }

    private static string Words(SecurityScheme scheme) =>
        scheme.Parameter.Length == 0 ? scheme.Kind.ToString() : $"{scheme.Kind.ToString().ToLowerInvariant()} '{scheme.Parameter}'";

    private void Add(
        string slug, Rule rule, string block, string message, WireEffect wire, SourceEffect source, bool isRemoval = false) =>
        log.Add(new Change
        {
            Slug = slug,
            Rule = rule,
            Path = new FactPath(block),
            Message = message,
            Wire = wire,
            Source = source,
            IsRemoval = isRemoval,
        });
}
