namespace InviteGen.Core.Findings;

/// <content>4xxx: what the project says does not fit.</content>
public static partial class DiagnosticRules
{
    /// <summary>INV4001: an operation filter that selects nothing.</summary>
    public static readonly DiagnosticRule FilterMatchesNothing = Error(
        "INV4001", "Operation filter matches nothing", "The operation filter '{0}' matches no operation of this document{1}");

    /// <summary>INV4002: two specs that would both become one client.</summary>
    public static readonly DiagnosticRule DuplicateClient = Error(
        "INV4002",
        "Two specs for one client",
        "The client '{0}' is already generated from '{1}'; give one of them another Client or Namespace");

    /// <summary>INV4003: an overlay action that selects nothing.</summary>
    public static readonly DiagnosticRule OverlayTargetMatchesNothing = Warning(
        "INV4003", "Overlay target matches nothing", "The target '{0}' matches nothing in '{1}'; this action changes nothing");

    /// <summary>INV4004: an overlay that no spec uses.</summary>
    public static readonly DiagnosticRule OverlayWithoutSpec = Warning(
        "INV4004", "Overlay without a spec", "No spec uses this overlay; '{0}' would be the spec that its name belongs to");

    /// <summary>INV4005: a namespace that C# does not accept.</summary>
    public static readonly DiagnosticRule InvalidNamespace = Error(
        "INV4005", "Invalid namespace", "'{0}' is not a C# namespace");

    /// <summary>INV4006: a class name that C# does not accept.</summary>
    public static readonly DiagnosticRule InvalidClientName = Error(
        "INV4006",
        "Invalid client name",
        "'{0}' cannot be the name of a client: C# does not take it for a class, or generated code needs it");

    /// <summary>INV4007: an overlay that the project names and does not have.</summary>
    public static readonly DiagnosticRule OverlayNotFound = Error(
        "INV4007", "Overlay not found", "The overlay '{0}' that the project names for this spec is not among its files");

    /// <summary>INV4008: a project whose C# is too old for generated code.</summary>
    public static readonly DiagnosticRule LanguageVersionTooOld = Error(
        "INV4008",
        "C# 12 is needed",
        "Generated code needs C# 12 or later, and this project compiles as C# {0}; nothing was generated");

    private static IReadOnlyList<DiagnosticRule> Configuration =>
    [
        FilterMatchesNothing, DuplicateClient, OverlayTargetMatchesNothing, OverlayWithoutSpec, InvalidNamespace,
        InvalidClientName, OverlayNotFound, LanguageVersionTooOld,
    ];
}
