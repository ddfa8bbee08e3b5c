using System.Globalization;
using InviteGen.Core.Documents.Selection;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds operations that document no error in a document that has the habit of documenting them all by <c>default</c>: there
/// somebody forgot it. In other documents nobody knows.
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

        var others = silent.Count == 1 ? "This operation declares" : $"This operation and {Number(silent.Count - 1)} others declare";
        tree.Report(DiagnosticRules.UndocumentedErrors, silent[0].Node, others, Number(habit));
    }

    private static List<string> StatusesOf(OperationSite site) =>
        [.. (site.Node["responses"] as SpecObject ?? []).Select(response => response.Key).Where(key => !Grammar.IsExtension(key))];

    private static bool IsError(string status) => status == "default" || status.StartsWith("4", StringComparison.Ordinal)
        || status.StartsWith("5", StringComparison.Ordinal);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
