using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds dynamic references (JSON Schema 2020-12, section 8.2.3.2) that are left after all those that lead to a schema were rewritten
/// as plain ones.
/// </summary>
internal static class DynamicReferences
{
    private static readonly string[] Keywords = ["$dynamicRef", "$recursiveRef"];

    /// <summary>Reports those of a schema.</summary>
    public static void Check(SpecTree tree, SpecObject schema)
    {
        foreach (var keyword in tree.HasOldSchemas ? [] : Keywords)
        {
            if (schema[keyword] is { AsText: { } written } reference)
            {
                tree.Report(
                    DiagnosticRules.UnresolvedReference, reference, written, "has no target in this document",
                    "the schema that uses it accepts any value");
            }
        }
    }
}
