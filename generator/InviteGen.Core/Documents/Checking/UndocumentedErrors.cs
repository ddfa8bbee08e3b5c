using System.Globalization;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds operations that declare no error response in a document whose operations usually declare <c>default</c>: there it was
/// probably forgotten. In other documents it may be intended.
/// </summary>
internal static class UndocumentedErrors
{
    /// <summary>Reports the first of them.</summary>
    public static void Check(SpecTree tree)
    {
        var operations = OperationSite.AllOf(tree.Root).Where(site => !site.IsWebhook)
            .Select(site => (Site: site, Statuses: StatusesOf(site))).Where(operation => operation.Statuses.Count > 0).ToList();
        var habit = operations.Count(operation => operation.Statuses.Contains("default"));
        var silent = operations.Where(operation => !operation.Statuses.Any(IsError)).Select(operation => operation.Site).ToList();
        if (silent.Count == 0 || habit < silent.Count || habit < operations.Count - habit - silent.Count)
        {
            return;
        }

        var others = silent.Count == 1 ? "This operation declares" : $"This operation and {Counted(silent.Count - 1)} declare";
        tree.Report(DiagnosticRules.UndocumentedErrors, silent[0].Node, others, Counted(habit) + (habit == 1 ? " declares" : " declare"));
    }

    private static List<string> StatusesOf(OperationSite site) =>
        [.. (site.Node["responses"] as SpecObject ?? []).Select(response => response.Key).Where(key => !Grammar.IsExtension(key))];

    private static bool IsError(string status) => status == "default" || status.StartsWith("4", StringComparison.Ordinal)
        || status.StartsWith("5", StringComparison.Ordinal);

    private static string Counted(int count) =>
        count == 1 ? "1 other operation" : count.ToString(CultureInfo.InvariantCulture) + " other operations";
}
