using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>What the server uses where no value is sent.</summary>
internal static class DefaultChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Default values");

    public static readonly SchemaChangeKind Added = Add("added", "{Subject} now has the default {after:short}{in} (was: none)");

    public static readonly SchemaChangeKind Removed = Add("removed", "{Subject} no longer has a default{in} (was: {before:short})");

    public static readonly SchemaChangeKind Changed = Add(
        "changed", "{Subject} now has the default {after:short}{in} (was: {before:short})");

    private static SchemaChangeKind Add(string action, string sentence) => All.Add(
        new(SlugPattern.Of("default-value-" + action), CompatibilityRules.Default, Movement.Incomparable, sentence)
        {
            Keyword = "default",
            Source = SourceEffect.Attribute,
            SafeRule = DiagnosticRules.DefaultChanged,
        });
}
