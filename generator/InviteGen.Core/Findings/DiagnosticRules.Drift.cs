namespace InviteGen.Core.Findings;

/// <content>
/// 3xxx: the spec is not what the lock says. 30xx: the lock itself; 31xx: operations; 32xx: less may be sent; 33xx: more may come
/// back; 34xx: what a client can live with. Each message is composed for its change.
/// </content>
public static partial class DiagnosticRules
{
    /// <summary>INV3000: a spec without a lock.</summary>
    public static readonly DiagnosticRule NoLock = Info(
        "INV3000", "No lock for this spec",
        "'{0}' has no lock file, so API changes are not reported. Create one with: dotnet build -t:InviteGenAccept");

    /// <summary>INV3001: a lock of which a line cannot be read.</summary>
    public static readonly DiagnosticRule LockUnreadable = Error(
        "INV3001", "Lock unreadable", "The lock file cannot be read, so API changes are not reported: {0}");

    /// <summary>INV3002: a lock that a later version wrote.</summary>
    public static readonly DiagnosticRule LockTooNew = Error(
        "INV3002",
        "Lock written by a newer version",
        "The lock file has format {0}, but this version of InviteGen reads format 1; "
        + "update InviteGen, or run accept again to rewrite the lock");

    /// <summary>INV3003: a spec that is not what its lock says.</summary>
    public static readonly DiagnosticRule ContractDiffers = Warning(
        "INV3003", "The spec no longer matches its lock",
        "'{0}' no longer matches its lock: {1} breaking, {2} risky, {3} compatible{4}. Accept with: dotnet build -t:InviteGenAccept");

    /// <summary>INV3004: an acceptance that does nothing.</summary>
    public static readonly DiagnosticRule AcceptanceWithoutEffect = Warning(
        "INV3004", "Acceptance without effect", "This acceptance {0}");

    /// <summary>INV3005: an API that is going to be another.</summary>
    public static readonly DiagnosticRule PreviewDiffers = Info(
        "INV3005", "The preview differs",
        "Moving from '{1}' to '{0}' would bring these changes: {2} breaking, {3} risky, {4} compatible");

    /// <summary>INV3101: an operation was removed.</summary>
    public static readonly DiagnosticRule OperationRemoved = Change("INV3101", "Operation removed", FindingSeverity.Warning);

    /// <summary>INV3103: what is generated has another name.</summary>
    public static readonly DiagnosticRule ClientNameChanged = Change("INV3103", "C# name changed", FindingSeverity.Warning);

    /// <summary>INV3104: calls need a parameter that they did not have.</summary>
    public static readonly DiagnosticRule RequiredParameterAdded = Change("INV3104", "Required parameter added", FindingSeverity.Warning);

    /// <summary>INV3105: a parameter was removed, or is sent in another way.</summary>
    public static readonly DiagnosticRule ParameterRemoved =
        Change("INV3105", "Parameter removed or sent in another way", FindingSeverity.Warning);

    /// <summary>INV3106: a parameter must be sent that could be left out.</summary>
    public static readonly DiagnosticRule ParameterBecameRequired = Change("INV3106", "Parameter became required", FindingSeverity.Warning);

    /// <summary>INV3108: a request body is needed, or no longer taken.</summary>
    public static readonly DiagnosticRule RequestBodyChanged =
        Change("INV3108", "Request body added, required or removed", FindingSeverity.Warning);

    /// <summary>INV3109: a media type is no longer taken.</summary>
    public static readonly DiagnosticRule RequestMediaTypeRemoved =
        Change("INV3109", "Request media type removed", FindingSeverity.Warning);

    /// <summary>INV3110: calls need a credential that they did not need.</summary>
    public static readonly DiagnosticRule SecurityAdded = Change("INV3110", "Security requirement added", FindingSeverity.Warning);

    /// <summary>INV3111: a credential travels in another way.</summary>
    public static readonly DiagnosticRule SecuritySchemeChanged = Change("INV3111", "Security scheme changed", FindingSeverity.Warning);

    /// <summary>INV3112: the API is served elsewhere.</summary>
    public static readonly DiagnosticRule ServerChanged = Change("INV3112", "Server changed", FindingSeverity.Warning);

    /// <summary>INV3201: requests need a property that they did not need.</summary>
    public static readonly DiagnosticRule RequestPropertyRequired = Change("INV3201", "Request property required", FindingSeverity.Warning);

    /// <summary>INV3202: a property of requests was removed.</summary>
    public static readonly DiagnosticRule RequestPropertyRemoved = Change("INV3202", "Request property removed", FindingSeverity.Warning);

    /// <summary>INV3203: what is sent has another type.</summary>
    public static readonly DiagnosticRule RequestTypeNarrowed = Change("INV3203", "Request type narrowed", FindingSeverity.Warning);

    /// <summary>INV3204: <c>null</c> is no longer taken.</summary>
    public static readonly DiagnosticRule RequestNotNullable = Change("INV3204", "Request no longer takes null", FindingSeverity.Warning);

    /// <summary>INV3205: a value is no longer taken.</summary>
    public static readonly DiagnosticRule RequestEnumNarrowed = Change("INV3205", "Request value removed", FindingSeverity.Warning);

    /// <summary>INV3206: less is taken than before.</summary>
    public static readonly DiagnosticRule RequestConstraintNarrowed =
        Change("INV3206", "Request constraint tightened", FindingSeverity.Warning);

    /// <summary>INV3207: a shape is no longer taken.</summary>
    public static readonly DiagnosticRule RequestAlternativeRemoved =
        Change("INV3207", "Request alternative removed", FindingSeverity.Warning);

    /// <summary>INV3208: what was sent is now set by the server.</summary>
    public static readonly DiagnosticRule RequestReadOnly = Change("INV3208", "Request property became read-only", FindingSeverity.Warning);

    /// <summary>INV3301: a status is no longer documented.</summary>
    public static readonly DiagnosticRule ResponseStatusRemoved = Change("INV3301", "Response status removed", FindingSeverity.Warning);

    /// <summary>INV3302: a response no longer comes in a media type.</summary>
    public static readonly DiagnosticRule ResponseMediaTypeRemoved =
        Change("INV3302", "Response media type removed", FindingSeverity.Warning);

    /// <summary>INV3303: a property of responses was removed.</summary>
    public static readonly DiagnosticRule ResponsePropertyRemoved = Change("INV3303", "Response property removed", FindingSeverity.Warning);

    /// <summary>INV3304: what always came may be missing or null.</summary>
    public static readonly DiagnosticRule ResponseMayLack = Change("INV3304", "Response may lack a value", FindingSeverity.Warning);

    /// <summary>INV3305: what comes back has another type.</summary>
    public static readonly DiagnosticRule ResponseTypeWidened = Change("INV3305", "Response type changed", FindingSeverity.Warning);

    /// <summary>INV3306: a value may come that there was not before.</summary>
    public static readonly DiagnosticRule ResponseEnumWidened = Change("INV3306", "Response has a new value", FindingSeverity.Info);

    /// <summary>INV3307: a shape may come that there was not before.</summary>
    public static readonly DiagnosticRule ResponseAlternativeAdded =
        Change("INV3307", "Response has a new alternative", FindingSeverity.Info);

    /// <summary>INV3308: a header of a response was removed or changed.</summary>
    public static readonly DiagnosticRule ResponseHeaderChanged = Change("INV3308", "Response header changed", FindingSeverity.Warning);

    /// <summary>INV3309: more may come back than before, within the same type.</summary>
    public static readonly DiagnosticRule ResponseConstraintWidened =
        Change("INV3309", "Response constraint loosened", FindingSeverity.Hidden);

    /// <summary>INV3310: a status may come that there was not before.</summary>
    public static readonly DiagnosticRule ResponseStatusAdded = Change("INV3310", "Response status added", FindingSeverity.Info);

    /// <summary>INV3401: there is a new operation.</summary>
    public static readonly DiagnosticRule OperationAdded = Change("INV3401", "Operation added", FindingSeverity.Info);

    /// <summary>INV3402: there is something new that can be left alone.</summary>
    public static readonly DiagnosticRule OptionalMemberAdded = Change("INV3402", "Optional member added", FindingSeverity.Info);

    /// <summary>INV3403: more is taken than before.</summary>
    public static readonly DiagnosticRule RequestWidened = Change("INV3403", "Request widened", FindingSeverity.Info);

    /// <summary>INV3404: less may come back than before.</summary>
    public static readonly DiagnosticRule ResponseNarrowed = Change("INV3404", "Response narrowed", FindingSeverity.Info);

    /// <summary>INV3405: the author advises against use.</summary>
    public static readonly DiagnosticRule Deprecated = Change("INV3405", "Deprecated", FindingSeverity.Info);

    /// <summary>INV3406: the author no longer advises against use.</summary>
    public static readonly DiagnosticRule Reactivated = Change("INV3406", "No longer deprecated", FindingSeverity.Info);

    /// <summary>INV3407: what the server assumes is another.</summary>
    public static readonly DiagnosticRule DefaultChanged = Change("INV3407", "Default changed", FindingSeverity.Info);

    /// <summary>INV3408: how an operation is filed.</summary>
    public static readonly DiagnosticRule NoteChanged = Change("INV3408", "Annotation changed", FindingSeverity.Info);

    /// <summary>INV3500: where an editor can accept what has changed.</summary>
    public static readonly DiagnosticRule ChangesToAccept = Change("INV3500", "Changes to accept", FindingSeverity.Info);

    /// <summary>INV3501: code that calls a removed operation.</summary>
    public static readonly DiagnosticRule RemovedOperationUsed = Change("INV3501", "Call of a removed operation", FindingSeverity.Error);

    /// <summary>INV3502: code that uses a removed type, property or value.</summary>
    public static readonly DiagnosticRule RemovedMemberUsed = Change("INV3502", "Use of a removed type or member", FindingSeverity.Error);

    /// <summary>INV3503: code that touches what has changed.</summary>
    public static readonly DiagnosticRule ChangedMemberUsed = Change("INV3503", "Use of a changed member", FindingSeverity.Warning);

    /// <summary>INV3504: a switch that lacks a new value.</summary>
    public static readonly DiagnosticRule NewValueNotHandled =
        Change("INV3504", "Switch does not handle a new value", FindingSeverity.Warning);

    /// <summary>INV3505: a constant that is no longer taken.</summary>
    public static readonly DiagnosticRule ConstantRefused =
        Change("INV3505", "Constant violates a tightened limit", FindingSeverity.Warning);

    /// <summary>INV3599: how much of what has changed this project touches.</summary>
    public static readonly DiagnosticRule UseSummary = Change("INV3599", "Breaking changes and their uses", FindingSeverity.Info);

    private static IReadOnlyList<DiagnosticRule> Drift =>
    [
        NoLock, LockUnreadable, LockTooNew, ContractDiffers, AcceptanceWithoutEffect, PreviewDiffers, OperationRemoved, ClientNameChanged,
        RequiredParameterAdded, ParameterRemoved, ParameterBecameRequired, RequestBodyChanged, RequestMediaTypeRemoved,
        SecurityAdded, SecuritySchemeChanged, ServerChanged, RequestPropertyRequired, RequestPropertyRemoved,
        RequestTypeNarrowed, RequestNotNullable, RequestEnumNarrowed, RequestConstraintNarrowed, RequestAlternativeRemoved,
        RequestReadOnly, ResponseStatusRemoved, ResponseMediaTypeRemoved, ResponsePropertyRemoved, ResponseMayLack,
        ResponseTypeWidened, ResponseEnumWidened, ResponseAlternativeAdded, ResponseHeaderChanged, ResponseConstraintWidened,
        ResponseStatusAdded, OperationAdded, OptionalMemberAdded, RequestWidened, ResponseNarrowed, Deprecated, Reactivated,
        DefaultChanged, NoteChanged,
        ChangesToAccept, RemovedOperationUsed, RemovedMemberUsed, ChangedMemberUsed, NewValueNotHandled, ConstantRefused,
        UseSummary,
    ];

    private static DiagnosticRule Change(string id, string title, FindingSeverity severity) => new(id, title, "{0}", severity);
}
