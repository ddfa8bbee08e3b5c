using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of where an API, or an operation, is served.</summary>
internal static class ServerChanges
{
    public static readonly KindList<ChangeKind> All = new("Servers");

    public static readonly ChangeKind Added = All.Add(new(
        "server-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind Removed = All.Add(new(
        "server-removed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.Removes,
        "{Subject} was removed; calls to it may fail")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind DefaultChanged = All.Add(new(
        "server-default-changed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.None,
        "The default server is now {after} (was: {before}); deployed clients without a base address still call the old one"));

    /// <summary>The member of a server is called by its name, where it has one.</summary>
    public static readonly ChangeKind Renamed = All.Add(new(
        "server-name-changed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes,
        "The name of {subject} is now {after:quoted?not set} (was: {before:quoted?not set}); its C# member has a new name"));

    /// <summary>The first server is called 'Default' in C#.</summary>
    public static readonly ChangeKind NameOnlyChanged = All.Add(Renamed with
    {
        Rule = DiagnosticRules.NoteChanged,
        Source = SourceEffect.Attribute,
        Sentence = "The name of {subject} is now {after:quoted?not set} (was: {before:quoted?not set}); its C# member keeps its name",
    });

    public static readonly ChangeKind Reordered = All.Add(new(
        "server-order-changed", DiagnosticRules.NoteChanged, WireEffect.Safe, SourceEffect.None,
        "The servers of {subject} are listed in another order; the first of them is the same"));

    public static readonly ChangeKind OperationServerChanged = All.Add(new(
        "operation-server-changed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.Changes,
        "{subject} is now sent to {after} (was: {before}); calls to the old server may fail"));

    /// <summary>The operation has servers of its own.</summary>
    public static readonly ChangeKind OperationServerOwn = All.Add(OperationServerChanged with
    {
        Source = SourceEffect.Adds,
        Sentence = "{subject} is now sent to {after} (was: the servers of the document); calls to the old server may fail",
    });

    /// <summary>The operation no longer has servers of its own.</summary>
    public static readonly ChangeKind OperationServerShared = All.Add(OperationServerChanged with
    {
        Sentence = "{subject} is now sent to the servers of the document (was: {before}); calls to the old server may fail",
    });

    /// <summary>Another server beside the first.</summary>
    public static readonly ChangeKind OperationServerAdded = All.Add(new(
        "operation-server-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds,
        "{subject} can now also be sent to {after}"));

    public static readonly ChangeKind OperationServerRemoved = All.Add(new(
        "operation-server-removed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.Changes,
        "{subject} can no longer be sent to {before}; calls to this server may fail")
    {
        IsRemoval = true,
    });

    /// <summary>A variable that the URL does not have: it changes no request.</summary>
    public static readonly ChangeKind VariableAdded = All.Add(new(
        "server-variable-added", DiagnosticRules.NoteChanged, WireEffect.Safe, SourceEffect.Adds,
        "{Subject} now has the variable '{name}', which its URL does not use"));

    public static readonly ChangeKind VariableRemoved = All.Add(new(
        "server-variable-removed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Removes,
        "{Subject} no longer has the variable '{name}', which its URL does not use")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind VariablesReordered = All.Add(new(
        "server-variable-order-changed", DiagnosticRules.ClientNameChanged, WireEffect.Safe, SourceEffect.Changes,
        "The variables of {subject} are in another order, and with them its C# arguments"));

    public static readonly ChangeKind VariableDefaultChanged = All.Add(new(
        "server-variable-default-changed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.None,
        "Variable '{name}' of {subject} now has the default '{after}' (was: '{before}'); deployed clients still use the old one"));

    /// <summary>The default stands only for a value that everybody chooses.</summary>
    public static readonly ChangeKind VariableExampleChanged = All.Add(new(
        "server-variable-default-changed", DiagnosticRules.NoteChanged, WireEffect.Safe, SourceEffect.None,
        "Variable '{name}' of {subject} now has the default '{after}' (was: '{before}'); clients do not use the default of this variable"));

    public static readonly ChangeKind VariableNarrowed = All.Add(new(
        "server-variable-values-removed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.Attribute,
        "Variable '{name}' of {subject} must now be {after} (was: {before?any value}); calls with another value may fail"));

    /// <summary>With a fixed set of values for a host, its default is used.</summary>
    public static readonly ChangeKind VariableMayBeLeftOut = All.Add(VariableNarrowed with { Source = SourceEffect.Adds });

    public static readonly ChangeKind VariableWidened = All.Add(new(
        "server-variable-values-added", DiagnosticRules.RequestWidened, WireEffect.Safe, SourceEffect.Attribute,
        "Variable '{name}' of {subject} may now be {after?any value} (was: {before})"));

    /// <summary>Without a fixed set of values for a host, its default is not used.</summary>
    public static readonly ChangeKind VariableMustBeChosen = All.Add(VariableWidened with { Source = SourceEffect.Changes });
}
