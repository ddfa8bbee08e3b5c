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

    private static readonly Dictionary<(Removal Notice, bool HasOneArgument), ChangeKind> MovedKinds = (
        from removal in Removals
        from hasOneArgument in new[] { true, false }
        select (Key: (removal.Key, hasOneArgument), Kind: new ChangeKind(
            removal.Value, DiagnosticRules.ParameterRemoved, WireEffect.Breaking,
            hasOneArgument ? SourceEffect.None : SourceEffect.Changes,
            "{Subject} moved from the {before} to the {after}; the server no longer reads it from the {before}")
        {
            IsRemoval = true,
        })).ToDictionary(pair => pair.Key, pair => All.Add(pair.Kind));

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

    /// <summary>Another media type, with a schema that has another C# type.</summary>
    public static readonly ChangeKind SerializationAndTypeChanged = All.Add(SerializationChanged with { Source = SourceEffect.Changes });

    public static readonly ChangeKind Reordered = All.Add(new(
        "request-parameter-order-changed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes,
        "The parameters of {subject} are in another order, and with them the arguments of its C# method"));

    /// <summary>Required arguments stand before optional ones, in whatever order a spec has them.</summary>
    public static readonly ChangeKind OnlyReordered = All.Add(Reordered with
    {
        Rule = DiagnosticRules.NoteChanged,
        Source = SourceEffect.None,
        Sentence = "The parameters of {subject} are in another order; the arguments of its C# method keep theirs",
    });

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
    /// <param name="notice">How much notice there was of it.</param>
    /// <param name="hasOneArgument">True where its C# argument has the same type.</param>
    public static ChangeKind Moved(Removal notice, bool hasOneArgument) => MovedKinds[(notice, hasOneArgument)];

    private static ChangeKind Required(string slug, DiagnosticRule rule, string sentence) =>
        new(slug, rule, WireEffect.Breaking, SourceEffect.Changes, sentence + Rejected);
}
