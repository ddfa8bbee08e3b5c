using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of responses themselves.</summary>
internal static class ResponseChanges
{
    private const string NewStatus = "{subject} now has a {name} response; existing code does not handle it";

    private const string NewMediaType =
        "The {name} response of {subject} now has the media type {after} (was: {before}); clients may be unable to read it";

    private const string ReplacedByDefault =
        "{subject} no longer has a {name} response, so its default response now describes successful calls, too";

    public static readonly KindList<ChangeKind> All = new("Responses");

    public static readonly ChangeKind SuccessAdded = All.Add(new(
        "response-success-status-added", DiagnosticRules.ResponseStatusAdded, WireEffect.Risky, SourceEffect.Adds, NewStatus));

    public static readonly ChangeKind FailureAdded = All.Add(SuccessAdded with { Slug = "response-non-success-status-added" });

    public static readonly ChangeKind SuccessRemoved = All.Add(new(
        "response-success-status-removed", DiagnosticRules.ResponseStatusRemoved, WireEffect.Breaking, SourceEffect.Removes,
        "{subject} no longer has a {name} response; code that expects it will fail")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind FailureRemoved = All.Add(new(
        "response-non-success-status-removed", DiagnosticRules.ResponseNarrowed, WireEffect.Safe, SourceEffect.Removes,
        "{subject} no longer has a {name} response")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind SuccessReplacesDefault = All.Add(SuccessAdded with
    {
        Slug = "response-success-status-replaces-default",
        Source = SourceEffect.Changes,
        Sentence = "{subject} now has a {name} response, so its default response no longer describes successful calls",
    });

    public static readonly ChangeKind FailureReplacesDefault = All.Add(
        SuccessReplacesDefault with { Slug = "response-non-success-status-replaces-default" });

    public static readonly ChangeKind SuccessReplacedByDefault = All.Add(SuccessRemoved with
    {
        Slug = "response-success-status-replaced-by-default",
        Source = SourceEffect.Changes,
        Sentence = ReplacedByDefault,
    });

    public static readonly ChangeKind FailureReplacedByDefault = All.Add(FailureRemoved with
    {
        Slug = "response-non-success-status-replaced-by-default",
        Source = SourceEffect.Changes,
        Sentence = ReplacedByDefault,
    });

    public static readonly ChangeKind MediaTypeAdded = All.Add(new(
        "response-media-type-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds,
        "The {name} response of {subject} can now have the media type {after}"));

    public static readonly ChangeKind MediaTypeRemoved = All.Add(new(
        "response-media-type-removed", DiagnosticRules.ResponseMediaTypeRemoved, WireEffect.Breaking, SourceEffect.Removes,
        "The {name} response of {subject} can no longer have the media type {before}; clients that expect it will fail")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind MediaTypeChanged = All.Add(new(
        "response-media-type-name-changed", DiagnosticRules.ResponseMediaTypeRemoved, WireEffect.Risky, SourceEffect.None, NewMediaType));

    public static readonly ChangeKind MediaTypeSpecialized = All.Add(
        MediaTypeChanged with { Slug = "response-media-type-name-specialized" });

    public static readonly ChangeKind MediaTypeGeneralized = All.Add(
        MediaTypeChanged with { Slug = "response-media-type-name-generalized", Wire = WireEffect.Breaking });

    public static readonly ChangeKind SchemaAdded = All.Add(new(
        "response-body-media-type-schema-added", DiagnosticRules.ResponseNarrowed, WireEffect.Safe, SourceEffect.Changes,
        "The {name} response of {subject} now has a schema"));

    public static readonly ChangeKind SchemaRemoved = All.Add(new(
        "response-body-media-type-schema-removed", DiagnosticRules.ResponseTypeWidened, WireEffect.Risky, SourceEffect.Changes,
        "The {name} response of {subject} no longer has a schema; clients may be unable to read it"));

    /// <summary>A status was removed.</summary>
    /// <param name="isSuccess">True when it described successful calls.</param>
    /// <param name="byDefault">True when <c>default</c> does so now instead.</param>
    public static ChangeKind Removed(bool isSuccess, bool byDefault) => (isSuccess, byDefault) switch
    {
        (true, false) => SuccessRemoved,
        (false, false) => FailureRemoved,
        (true, true) => SuccessReplacedByDefault,
        (false, true) => FailureReplacedByDefault,
    };

    /// <summary>A status was added.</summary>
    /// <param name="isSuccess">True when it describes successful calls.</param>
    /// <param name="insteadOfDefault">True when <c>default</c> did so before, and no longer does.</param>
    public static ChangeKind Added(bool isSuccess, bool insteadOfDefault) => (isSuccess, insteadOfDefault) switch
    {
        (true, false) => SuccessAdded,
        (false, false) => FailureAdded,
        (true, true) => SuccessReplacesDefault,
        (false, true) => FailureReplacesDefault,
    };
}
