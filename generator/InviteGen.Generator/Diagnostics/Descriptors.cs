using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Diagnostics;

/// <summary>
/// The descriptors of all rules. They are made from the catalogue, so they cannot differ from it.
/// </summary>
internal static class Descriptors
{
    /// <summary>The category of every rule.</summary>
    public const string Category = "InviteGen";

    // Empty until the pages of docs/rules have a public address. Then it is that address and the name of the page.
    private const string HelpLink = "";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        DiagnosticRules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(DiagnosticRule rule) => ById[rule.Id];

    /// <summary>The compiler's value for a severity.</summary>
    public static DiagnosticSeverity Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        FindingSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Create(DiagnosticRule rule) => new(
        id: rule.Id,
        title: rule.Title,
        // The message is already complete; the compiler only passes it on.
        messageFormat: "{0}",
        category: Category,
        defaultSeverity: Of(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink);
}
