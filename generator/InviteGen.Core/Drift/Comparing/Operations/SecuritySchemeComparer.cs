using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares the security schemes of an API.</summary>
internal static class SecuritySchemeComparer
{
    public static void Compare(EquatableArray<SecurityScheme> before, EquatableArray<SecurityScheme> after, Comparison comparison)
    {
        foreach (var scheme in before)
        {
            var other = after.FirstOrDefault(one => one.Name == scheme.Name);
            foreach (var (kind, values) in other is null ? [(SecuritySchemeChanges.Removed, default)] : Compare(scheme, other))
            {
                comparison.Log.Add(kind, SiteOf(other ?? scheme, comparison), values);
            }
        }

        foreach (var scheme in after.Where(one => before.All(other => other.Name != one.Name)))
        {
            comparison.Log.Add(SecuritySchemeChanges.Added, SiteOf(scheme, comparison));
        }
    }

    private static IEnumerable<(ChangeKind Kind, ChangeValues Values)> Compare(SecurityScheme old, SecurityScheme current) =>
        TypeOf(old) != TypeOf(current) ? [(SecuritySchemeChanges.TypeChanged, new(TypeOf(old), TypeOf(current)))]
        : old.Kind != current.Kind || !HaveOneParameter(old, current)
            ? [(SecuritySchemeChanges.TransportChanged, new(TransportOf(old), TransportOf(current)))]
        : CompareNotes(old, current);

    /// <summary>The generated client does not fetch tokens, but other code of its user does.</summary>
    private static IEnumerable<(ChangeKind Kind, ChangeValues Values)> CompareNotes(SecurityScheme old, SecurityScheme current)
    {
        if (HasOther("authorizationUrl"))
        {
            yield return (SecuritySchemeChanges.AuthorizationUrlChanged, default);
        }

        if (HasOther("tokenUrl"))
        {
            yield return (SecuritySchemeChanges.TokenUrlChanged, default);
        }

        var (was, isNow) = (old.Annotations.Texts("scopes"), current.Annotations.Texts("scopes"));
        foreach (var scope in was.Except(isNow))
        {
            yield return (SecuritySchemeChanges.ScopeRemoved, new(Name: scope));
        }

        foreach (var scope in isNow.Except(was))
        {
            yield return (SecuritySchemeChanges.ScopeAdded, new(Name: scope));
        }

        // JSON can spell one text in several ways.
        bool HasOther(string note) => !old.Annotations.Texts(note).SequenceEqual(current.Annotations.Texts(note));
    }

    private static string TypeOf(SecurityScheme scheme) => scheme.Annotations.Text("type")
        ?? (scheme.Kind is SecurityKind.Header or SecurityKind.Query or SecurityKind.Cookie ? "apiKey" : "http");

    /// <summary>The names of headers and of the schemes of HTTP have no case (RFC 9110, sections 5.1 and 11.1).</summary>
    private static bool HaveOneParameter(SecurityScheme scheme, SecurityScheme other) =>
        scheme.Kind is SecurityKind.Bearer or SecurityKind.Basic || string.Equals(
            scheme.Parameter, other.Parameter,
            scheme.Kind is SecurityKind.Header or SecurityKind.Http ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string TransportOf(SecurityScheme scheme) =>
        scheme.Parameter.Length == 0 ? scheme.Kind.ToString() : $"{scheme.Kind.ToString().ToLowerInvariant()} '{scheme.Parameter}'";

    private static ChangeSite SiteOf(SecurityScheme scheme, Comparison comparison) =>
        new(PathPair.Root / LockKeys.SecurityScheme(scheme.Name), $"the security scheme '{scheme.Name}'")
        {
            At = comparison.Graph.Locate(scheme) ?? comparison.At("components", "securitySchemes"),
        };
}
