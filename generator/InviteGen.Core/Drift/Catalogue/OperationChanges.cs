using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of operations themselves.</summary>
internal static class OperationChanges
{
    private const string NewName = "; its C# method has a new name";
    private const string NewGroup = "; its C# method is in another group";

    private static readonly (Removal Notice, string Slug)[] Notices =
    [
        (Removal.WithoutDeprecation, "without-deprecation"), (Removal.WithDeprecation, "with-deprecation"),
        (Removal.BeforeSunset, "before-sunset"),
    ];

    public static readonly KindList<ChangeKind> All = new("Operations");

    private static readonly Dictionary<(bool, bool, Removal), ChangeKind> Removals = (
        from isMoved in new[] { false, true }
        from isPathLeft in new[] { false, true }
        from notice in Notices
        select (Key: (isMoved, isPathLeft, notice.Notice), Kind: RemovedOperation(isMoved, isPathLeft, notice.Slug)))
        .ToDictionary(pair => pair.Key, pair => All.Add(pair.Kind));

    public static readonly ChangeKind Added = All.Add(new(
        "endpoint-added", DiagnosticRules.OperationAdded, WireEffect.Safe, SourceEffect.Adds, "{subject} is new"));

    private static readonly ChangeKind Named = All.Add(Renamed(
        "api-operation-id-added", "{subject} now has the operationId '{after}'"));

    private static readonly ChangeKind Unnamed = All.Add(Renamed(
        "api-operation-id-removed", "{subject} no longer has an operationId (was: '{before}')"));

    private static readonly ChangeKind NameChanged = All.Add(Renamed(
        "api-operation-id-removed", "{subject} now has the operationId '{after}' (was: '{before}')"));

    private static readonly Dictionary<string, ChangeKind> Kept =
        new[] { Named, Unnamed, NameChanged }
            .ToDictionary(kind => kind.Sentence, kind => All.Add(WithOneMethod(kind)), StringComparer.Ordinal);

    public static readonly ChangeKind Deprecated = All.Add(new(
        "endpoint-deprecated", DiagnosticRules.Deprecated, WireEffect.Safe, SourceEffect.Attribute, "{subject} is now deprecated"));

    public static readonly ChangeKind DeprecatedWithSunset = All.Add(Deprecated with { Slug = "endpoint-deprecated-with-sunset" });

    public static readonly ChangeKind Reactivated = All.Add(new(
        "endpoint-reactivated", DiagnosticRules.Reactivated, WireEffect.Safe, SourceEffect.Attribute, "{subject} is no longer deprecated"));

    public static readonly ChangeKind TagAdded = All.Add(new(
        "api-tag-added", DiagnosticRules.NoteChanged, WireEffect.Safe, SourceEffect.None, "{subject} now has the tag '{name}'"));

    public static readonly ChangeKind TagRemoved = All.Add(new(
        "api-tag-removed", DiagnosticRules.NoteChanged, WireEffect.Safe, SourceEffect.None, "{subject} no longer has the tag '{name}'"));

    private static readonly ChangeKind FirstTag = All.Add(WithOneGroup(
        Grouped("The first tag of {subject} is now '{after}' (was: '{before}')")));

    private static readonly ChangeKind GroupChanged = All.Add(Grouped(
        "The first tag of {subject} is now '{after}' (was: '{before}')"));

    private static readonly ChangeKind GroupAdded = All.Add(Grouped("{subject} now has the tag '{after}'"));

    private static readonly ChangeKind GroupRemoved = All.Add(Grouped("{subject} no longer has the tag '{before}'"));

    /// <summary>An operation that was removed.</summary>
    /// <param name="isMoved">True if the path or method of the operation changed.</param>
    /// <param name="isPathLeft">True if the path still has other operations.</param>
    /// <param name="notice">How the removal was announced (deprecation, sunset).</param>
    public static ChangeKind Removed(bool isMoved, bool isPathLeft, Removal notice) => Removals[(isMoved, isPathLeft, notice)];

    /// <summary>Another operationId.</summary>
    /// <param name="before">What it was; empty: nothing.</param>
    /// <param name="after">What it is; empty: nothing.</param>
    /// <param name="haveOneMethod">True if C# makes the same name of both.</param>
    public static ChangeKind Identified(string before, string after, bool haveOneMethod)
    {
        var kind = before.Length == 0 ? Named : after.Length == 0 ? Unnamed : NameChanged;
        return haveOneMethod ? Kept[kind.Sentence] : kind;
    }

    /// <summary>Another first tag.</summary>
    /// <param name="before">What it was; empty: there was none.</param>
    /// <param name="after">What it is; empty: there is none.</param>
    /// <param name="haveOneGroup">True if the C# method stays in its class and interface.</param>
    public static ChangeKind Regrouped(string before, string after, bool haveOneGroup) =>
        haveOneGroup ? FirstTag : before.Length == 0 ? GroupAdded : after.Length == 0 ? GroupRemoved : GroupChanged;

    private static ChangeKind RemovedOperation(bool isMoved, bool isPathLeft, string notice) => new(
        (isPathLeft ? "api-removed-" : "api-path-removed-") + notice,
        DiagnosticRules.OperationRemoved,
        WireEffect.Breaking,
        isMoved ? SourceEffect.None : SourceEffect.Removes,
        isMoved ? "{subject} moved to {after}; calls to {subject} will fail" : "{subject} was removed; calls to it will fail")
    {
        IsRemoval = !isMoved,
    };

    private static ChangeKind Renamed(string slug, string sentence) => new(
        slug, DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes, sentence + NewName);

    private static ChangeKind Grouped(string sentence) => new(
        "api-first-tag-changed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes, sentence + NewGroup);

    private static ChangeKind WithOneGroup(ChangeKind kind) => kind with
    {
        Rule = DiagnosticRules.NoteChanged,
        Source = SourceEffect.None,
        Sentence = kind.Sentence.Replace(NewGroup, ""),
    };

    private static ChangeKind WithOneMethod(ChangeKind kind) => kind with
    {
        Rule = DiagnosticRules.NoteChanged,
        Source = SourceEffect.None,
        Sentence = kind.Sentence.Replace(NewName, "; its C# method keeps its name"),
    };
}
