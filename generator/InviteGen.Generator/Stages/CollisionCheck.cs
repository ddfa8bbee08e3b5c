using System.Collections.Immutable;
using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>
/// Finds specs that would generate a name that another spec generates: the compiler would only report errors in generated files.
/// </summary>
internal static class CollisionCheck
{
    private const string Support = "the support code";

    /// <summary>Compares the names of all clients. Of two that collide, the first by path is generated.</summary>
    public static ConfigurationReport Run(ImmutableArray<TypeClaim> claims, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = claims.Select(claim => claim.Client.Path).FirstOrDefault() ?? "";
        var guarded = Guarded<ConfigurationReport>.Run(
            () => Check(claims), "names of two clients may collide", path);
        return guarded.Value ?? new(guarded.Faults, []);
    }

    private static ConfigurationReport Check(ImmutableArray<TypeClaim> claims)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        var namespaces = new Dictionary<string, string>(StringComparer.Ordinal);
        var findings = new List<LocatedFinding>();
        var refused = new List<string>();
        foreach (var claim in claims.OrderBy(claim => claim.Client.Path, StringComparer.Ordinal))
        {
            AddAll(namespaces, TypeClaim.NamespacesOf(claim.Client.SupportNamespace), Support);
            if (Collision(claim, types, namespaces) is { } collision)
            {
                findings.Add(ConfigurationCheck.At(claim.Client.Path, DiagnosticRules.NamesCollide, collision));
                refused.Add(claim.Client.Path);
            }
            else
            {
                AddAll(types, claim.FullNames, $"'{claim.Client.Path}'");
                AddAll(namespaces, TypeClaim.NamespacesOf(claim.Client.Namespace), $"'{claim.Client.Path}'");
            }
        }

        return new(findings.ToEquatableArray(), refused.ToEquatableArray());
    }

    private static string? Collision(TypeClaim claim, Dictionary<string, string> types, Dictionary<string, string> namespaces)
    {
        if (claim.FullNames.FirstOrDefault(types.ContainsKey) is { } type)
        {
            var owner = types[type];
            var others = claim.FullNames.Count(name => types.TryGetValue(name, out var other) && other == owner) - 1;
            return $"Type '{type}'{Others(others)} already generated from {owner}";
        }

        if (claim.FullNames.FirstOrDefault(namespaces.ContainsKey) is { } name)
        {
            return $"Type '{name}' has the same name as a namespace of {namespaces[name]}";
        }

        return TypeClaim.NamespacesOf(claim.Client.Namespace).FirstOrDefault(types.ContainsKey) is { } outer
            ? $"Namespace '{outer}' has the same name as a type of {types[outer]}"
            : null;
    }

    private static string Others(int count) => count switch
    {
        0 => " is",
        1 => " and 1 other type are",
        _ => $" and {count.ToString(CultureInfo.InvariantCulture)} other types are",
    };

    private static void AddAll(Dictionary<string, string> owners, IEnumerable<string> names, string owner)
    {
        foreach (var name in names.Where(name => !owners.ContainsKey(name)))
        {
            owners.Add(name, owner);
        }
    }
}
