using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of parameters themselves.</summary>
internal static class ParameterChanges
{
    private const string Rejected = "; calls without it will be rejected";

    private static readonly Dictionary<Removal, string> Removals = new()
    {
        [Removal.WithoutDeprecation] = "request-parameter-removed",
        [Removal.WithDeprecation] = "request-parameter-removed-with-deprecation",
        [Removal.BeforeSunset] = "request-parameter-removed-before-sunset",
    };

    public static readonly KindList<ChangeKind> All = new("Parameters");

    private static readonly Dictionary<Removal, ChangeKind> RemovedKinds = Removals.ToDictionary(
        removal => removal.Key,
        removal => All.Add(new(
            removal.Value, DiagnosticRules.ParameterRemoved, WireEffect.Risky, SourceEffect.Removes,
            "{Subject} was removed; the server may reject or ignore it")
        {
            IsRemoval = true,
        }));

    private static readonly Dictionary<Removal, ChangeKind> MovedKinds = Removals.ToDictionary(
        removal => removal.Key,
        removal => All.Add(new(
            removal.Value, DiagnosticRules.ParameterRemoved, WireEffect.Breaking, SourceEffect.Removes,
            "{Subject} moved from the {before} to the {after}; the server no longer reads it from the {before}")
        {
            IsRemoval = true,
        }));

    public static readonly ChangeKind PathAdded = All.Add(Required(
        "new-request-path-parameter", DiagnosticRules.RequiredParameterAdded, "{Subject} is new and required"));

    public static readonly ChangeKind RequiredAdded = All.Add(PathAdded with { Slug = "new-required-request-parameter" });

    public static readonly ChangeKind OptionalAdded = All.Add(new(
        "new-optional-request-parameter", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind BecameRequired = All.Add(Required(
        "request-parameter-became-required", DiagnosticRules.ParameterBecameRequired, "{Subject} is now required"));

    public static readonly ChangeKind BecameOptional = All.Add(new(
        "request-parameter-became-optional", DiagnosticRules.RequestWidened, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} is now optional"));

    public static readonly ChangeKind Renamed = All.Add(new(
        "request-parameter-name-changed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} was renamed (was: '{before}'); its C# argument has a new name"));

    public static readonly ChangeKind SerializationChanged = All.Add(new(
        "request-parameter-serialization-changed", DiagnosticRules.ParameterRemoved, WireEffect.Breaking, SourceEffect.None,
        "{Subject} is now serialized differently; the server may not understand the old serialization"));

    public static readonly ChangeKind BecameList = All.Add(new(
        "request-parameter-type-generalized", DiagnosticRules.RequestWidened, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} is now an array; an array with one item is sent in the same way as the single value was"));

    public static readonly ChangeKind Deprecated = All.Add(new(
        "request-parameter-deprecated", DiagnosticRules.Deprecated, WireEffect.Safe, SourceEffect.Attribute,
        "{Subject} is now deprecated"));

    public static readonly ChangeKind Reactivated = All.Add(new(
        "request-parameter-reactivated", DiagnosticRules.Reactivated, WireEffect.Safe, SourceEffect.Attribute,
        "{Subject} is no longer deprecated"));

    public static ChangeKind Removed(Removal notice) => RemovedKinds[notice];

    /// <summary>A parameter that is sent elsewhere now, as in a header.</summary>
    public static ChangeKind Moved(Removal notice) => MovedKinds[notice];

    private static ChangeKind Required(string slug, DiagnosticRule rule, string sentence) =>
        new(slug, rule, WireEffect.Breaking, SourceEffect.Changes, sentence + Rejected);
}
