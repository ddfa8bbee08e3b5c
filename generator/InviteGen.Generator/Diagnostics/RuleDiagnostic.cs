using System.Collections.Immutable;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Diagnostics;

/// <summary>
/// The only place that creates diagnostics, so that no text of a document reaches the build's output as it is
/// (<see cref="MessageText"/>).
/// </summary>
internal static class RuleDiagnostic
{
    /// <summary>The diagnostic of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">What it is about.</param>
    /// <param name="message">The whole sentence.</param>
    /// <param name="severity">Null: the severity of the rule.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    public static Diagnostic Create(
        DiagnosticRule rule, Location location, string message, FindingSeverity? severity = null,
        ImmutableDictionary<string, string?>? properties = null) =>
        Diagnostic.Create(
            Descriptors.Of(rule), location, Descriptors.Of(severity ?? rule.Severity), additionalLocations: null, properties,
            MessageText.Clean(message));
}
