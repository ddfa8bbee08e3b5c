using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>
/// Keys such as <c>invitegen_drift.response-required-property-removed = error</c> in the section of a spec in an <c>.editorconfig</c>: the
/// compiler's own keys for severities do not reach diagnostics outside C#.
/// </summary>
internal static class DriftKeys
{
    private const string Prefix = "invitegen_drift.";

    /// <summary>Reads the keys for one file. Values that are not severities are ignored, as the compiler ignores them.</summary>
    public static EquatableArray<DriftSeverity> From(AnalyzerConfigOptions options) => KeysOf(options)
        .Where(key => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(key => key, StringComparer.Ordinal)
        .Select(key => options.TryGetValue(key, out var value) ? Read(key.Substring(Prefix.Length), value) : null)
        .OfType<DriftSeverity>().ToEquatableArray();

    // Other programs that run generators may use options without a list of keys: the compiler's base class throws in this case.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }

    private static DriftSeverity? Read(string kind, string value) => value.Trim().ToLowerInvariant() switch
    {
        "error" => new(kind, FindingSeverity.Error),
        "warning" => new(kind, FindingSeverity.Warning),
        "info" or "suggestion" => new(kind, FindingSeverity.Info),
        "hidden" or "silent" => new(kind, FindingSeverity.Hidden),
        "none" => new(kind, null),
        _ => null,
    };
}
