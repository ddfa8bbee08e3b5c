namespace InviteGen.Core.Findings;

/// <content>
/// 3xxx: the spec differs from the lock. 30xx: the lock itself; 31xx: operations; 32xx: requests are more restricted; 33xx: responses
/// are less restricted; 34xx: all other changes. Each message is composed for its change.
/// </content>
public static partial class DiagnosticRules
{
    /// <summary>INV3000: a spec without a lock.</summary>
    public static readonly DiagnosticRule NoLock = Info(
        "INV3000", "No lock for this spec",
        "'{0}' has no lock file, so API changes are not reported. Create one with: dotnet build -t:InviteGenAccept");

    /// <summary>INV3001: a line of the lock cannot be read.</summary>
    public static readonly DiagnosticRule LockUnreadable = Error(
        "INV3001",
        "Lock unreadable",
        "The lock file cannot be read: {0}. API changes are not reported. Restore the lock, or rewrite it with: "
            + "dotnet build -t:InviteGenAccept");

    /// <summary>INV3002: a lock that a later version wrote.</summary>
    public static readonly DiagnosticRule LockTooNew = Error(
        "INV3002",
        "Lock written by a newer version",
        "The lock file has format {0}, but this version of InviteGen reads format 1; "
        + "update InviteGen, or rewrite the lock with: dotnet build -t:InviteGenAccept");

    /// <summary>INV3003: a spec that differs from its lock.</summary>
    public static readonly DiagnosticRule ContractDiffers = Warning(
        "INV3003", "The spec no longer matches its lock",
        "'{0}' no longer matches its lock: {1} breaking, {2} risky and {3} compatible changes{4}. "
        + "Accept with: dotnet build -t:InviteGenAccept");

    /// <summary>INV3004: an <c>accept</c> line that has no effect.</summary>
    public static readonly DiagnosticRule AcceptanceWithoutEffect = Warning(
        "INV3004", "'accept' line in the lock has no effect", "This 'accept' line {0}");

    /// <summary>INV3005: the changes in the next version of an API.</summary>
    public static readonly DiagnosticRule PreviewDiffers = Info(
        "INV3005", "Changes in the next version of the API",
        "Switching from '{1}' to '{0}' would mean {2} breaking, {3} risky and {4} compatible changes");

    /// <summary>INV3101: an operation was removed.</summary>
    public static readonly DiagnosticRule OperationRemoved = Change("INV3101", "Operation removed", FindingSeverity.Warning);

    /// <summary>INV3103: a C# name changed.</summary>
    public static readonly DiagnosticRule ClientNameChanged = Change("INV3103", "C# name changed", FindingSeverity.Warning);

    /// <summary>INV3104: a new parameter is required.</summary>
    public static readonly DiagnosticRule RequiredParameterAdded = Change("INV3104", "Required parameter added", FindingSeverity.Warning);

    /// <summary>INV3105: a parameter was removed, or is sent differently.</summary>
    public static readonly DiagnosticRule ParameterRemoved =
        Change("INV3105", "Parameter removed or sent differently", FindingSeverity.Warning);

    /// <summary>INV3106: an optional parameter became required.</summary>
    public static readonly DiagnosticRule ParameterBecameRequired = Change("INV3106", "Parameter became required", FindingSeverity.Warning);

    /// <summary>INV3108: a request body became required, or was removed.</summary>
    public static readonly DiagnosticRule RequestBodyChanged =
        Change("INV3108", "Request body added, made required or removed", FindingSeverity.Warning);

    /// <summary>INV3109: a media type is no longer accepted in requests.</summary>
    public static readonly DiagnosticRule RequestMediaTypeRemoved =
        Change("INV3109", "Request media type removed", FindingSeverity.Warning);

    /// <summary>INV3110: an operation requires other authentication than before.</summary>
    public static readonly DiagnosticRule SecurityRequirementChanged =
        Change("INV3110", "Security requirement changed", FindingSeverity.Warning);

    /// <summary>INV3111: credentials are sent differently.</summary>
    public static readonly DiagnosticRule SecuritySchemeChanged = Change("INV3111", "Security scheme changed", FindingSeverity.Warning);

    /// <summary>INV3112: the server URL changed.</summary>
    public static readonly DiagnosticRule ServerChanged = Change("INV3112", "Server changed", FindingSeverity.Warning);

    /// <summary>INV3201: a request property is new and required, or became required.</summary>
    public static readonly DiagnosticRule RequestPropertyRequired =
        Change("INV3201", "Request property is now required", FindingSeverity.Warning);

    /// <summary>INV3202: a property of requests was removed.</summary>
    public static readonly DiagnosticRule RequestPropertyRemoved = Change("INV3202", "Request property removed", FindingSeverity.Warning);

    /// <summary>INV3203: the type of a request value changed.</summary>
    public static readonly DiagnosticRule RequestTypeNarrowed = Change("INV3203", "Request type changed", FindingSeverity.Warning);

    /// <summary>INV3204: <c>null</c> is no longer accepted in requests.</summary>
    public static readonly DiagnosticRule RequestNotNullable =
        Change("INV3204", "Request value no longer nullable", FindingSeverity.Warning);

    /// <summary>INV3205: an enum value is no longer accepted in requests.</summary>
    public static readonly DiagnosticRule RequestEnumNarrowed = Change("INV3205", "Request enum value removed", FindingSeverity.Warning);

    /// <summary>INV3206: a constraint of requests was tightened.</summary>
    public static readonly DiagnosticRule RequestConstraintNarrowed =
        Change("INV3206", "Request constraint tightened", FindingSeverity.Warning);

    /// <summary>INV3207: an alternative (oneOf, anyOf) or the discriminator of what is sent changed.</summary>
    public static readonly DiagnosticRule RequestAlternativeChanged =
        Change("INV3207", "Request alternative or discriminator changed", FindingSeverity.Warning);

    /// <summary>INV3208: a request property became read-only.</summary>
    public static readonly DiagnosticRule RequestReadOnly = Change("INV3208", "Request property became read-only", FindingSeverity.Warning);

    /// <summary>INV3301: a status is no longer documented.</summary>
    public static readonly DiagnosticRule ResponseStatusRemoved = Change("INV3301", "Response status removed", FindingSeverity.Warning);

    /// <summary>INV3302: a response is no longer sent in a media type.</summary>
    public static readonly DiagnosticRule ResponseMediaTypeRemoved =
        Change("INV3302", "Response media type removed", FindingSeverity.Warning);

    /// <summary>INV3303: a property of responses was removed.</summary>
    public static readonly DiagnosticRule ResponsePropertyRemoved = Change("INV3303", "Response property removed", FindingSeverity.Warning);

    /// <summary>INV3304: a response value that was always present may be missing or null.</summary>
    public static readonly DiagnosticRule ResponseMayLack =
        Change("INV3304", "Response value may be missing or null", FindingSeverity.Warning);

    /// <summary>INV3305: the type of a response value changed.</summary>
    public static readonly DiagnosticRule ResponseTypeWidened = Change("INV3305", "Response type changed", FindingSeverity.Warning);

    /// <summary>INV3306: a response may contain a new enum value.</summary>
    public static readonly DiagnosticRule ResponseEnumWidened = Change("INV3306", "New enum value in a response", FindingSeverity.Info);

    /// <summary>INV3307: an alternative (oneOf, anyOf) or the discriminator of what is received changed.</summary>
    public static readonly DiagnosticRule ResponseAlternativeChanged =
        Change("INV3307", "Response alternative or discriminator changed", FindingSeverity.Info);

    /// <summary>INV3308: a header of a response was removed or changed.</summary>
    public static readonly DiagnosticRule ResponseHeaderChanged = Change("INV3308", "Response header changed", FindingSeverity.Warning);

    /// <summary>INV3309: a constraint of responses was loosened.</summary>
    public static readonly DiagnosticRule ResponseConstraintWidened =
        Change("INV3309", "Response constraint loosened", FindingSeverity.Hidden);

    /// <summary>INV3310: a new response status is declared.</summary>
    public static readonly DiagnosticRule ResponseStatusAdded = Change("INV3310", "Response status added", FindingSeverity.Info);

    /// <summary>INV3401: there is a new operation.</summary>
    public static readonly DiagnosticRule OperationAdded = Change("INV3401", "Operation added", FindingSeverity.Info);

    /// <summary>INV3402: something optional was added.</summary>
    public static readonly DiagnosticRule OptionalMemberAdded =
        Change("INV3402", "Addition that does not affect deployed clients", FindingSeverity.Info);

    /// <summary>INV3403: requests accept more than before.</summary>
    public static readonly DiagnosticRule RequestWidened =
        Change("INV3403", "Request change that does not affect deployed clients", FindingSeverity.Info);

    /// <summary>INV3404: responses are more restricted than before.</summary>
    public static readonly DiagnosticRule ResponseNarrowed =
        Change("INV3404", "Response change that does not affect deployed clients", FindingSeverity.Info);

    /// <summary>INV3405: the author advises against use.</summary>
    public static readonly DiagnosticRule Deprecated = Change("INV3405", "Deprecated", FindingSeverity.Info);

    /// <summary>INV3406: the author no longer advises against use.</summary>
    public static readonly DiagnosticRule Reactivated = Change("INV3406", "No longer deprecated", FindingSeverity.Info);

    /// <summary>INV3407: a default value changed.</summary>
    public static readonly DiagnosticRule DefaultChanged = Change("INV3407", "Default value changed", FindingSeverity.Info);

    /// <summary>INV3408: the tags of an operation changed.</summary>
    public static readonly DiagnosticRule NoteChanged = Change("INV3408", "Tags or other metadata changed", FindingSeverity.Info);

    /// <summary>INV3500: the location at which an editor offers to accept the changes.</summary>
    public static readonly DiagnosticRule ChangesToAccept = Change("INV3500", "Changes that are not accepted yet", FindingSeverity.Info);

    /// <summary>INV3501: code that calls a removed operation.</summary>
    public static readonly DiagnosticRule RemovedOperationUsed = Change("INV3501", "Call to a removed operation", FindingSeverity.Error);

    /// <summary>INV3502: code that uses a removed type, property or value.</summary>
    public static readonly DiagnosticRule RemovedMemberUsed = Change("INV3502", "Use of a removed type or member", FindingSeverity.Error);

    /// <summary>INV3503: code that uses a changed type or member.</summary>
    public static readonly DiagnosticRule ChangedMemberUsed = Change("INV3503", "Use of a changed member", FindingSeverity.Warning);

    /// <summary>INV3504: a switch that does not handle a new enum value.</summary>
    public static readonly DiagnosticRule NewValueNotHandled =
        Change("INV3504", "Switch does not handle a new enum value", FindingSeverity.Warning);

    /// <summary>INV3505: a constant that the server no longer accepts.</summary>
    public static readonly DiagnosticRule ConstantRefused =
        Change("INV3505", "Constant violates a tightened limit", FindingSeverity.Warning);

    /// <summary>INV3599: how many of the breaking changes affect this project.</summary>
    public static readonly DiagnosticRule UseSummary = Change("INV3599", "Breaking changes that affect this project", FindingSeverity.Info);

    private static IReadOnlyList<DiagnosticRule> Drift =>
    [
        NoLock, LockUnreadable, LockTooNew, ContractDiffers, AcceptanceWithoutEffect, PreviewDiffers, OperationRemoved, ClientNameChanged,
        RequiredParameterAdded, ParameterRemoved, ParameterBecameRequired, RequestBodyChanged, RequestMediaTypeRemoved,
        SecurityRequirementChanged, SecuritySchemeChanged, ServerChanged, RequestPropertyRequired, RequestPropertyRemoved,
        RequestTypeNarrowed, RequestNotNullable, RequestEnumNarrowed, RequestConstraintNarrowed, RequestAlternativeChanged,
        RequestReadOnly, ResponseStatusRemoved, ResponseMediaTypeRemoved, ResponsePropertyRemoved, ResponseMayLack,
        ResponseTypeWidened, ResponseEnumWidened, ResponseAlternativeChanged, ResponseHeaderChanged, ResponseConstraintWidened,
        ResponseStatusAdded, OperationAdded, OptionalMemberAdded, RequestWidened, ResponseNarrowed, Deprecated, Reactivated,
        DefaultChanged, NoteChanged,
        ChangesToAccept, RemovedOperationUsed, RemovedMemberUsed, ChangedMemberUsed, NewValueNotHandled, ConstantRefused,
        UseSummary,
    ];

    private static DiagnosticRule Change(string id, string title, FindingSeverity severity) => new(id, title, "{0}", severity);
}
