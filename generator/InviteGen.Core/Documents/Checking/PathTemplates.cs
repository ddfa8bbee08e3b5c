using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks the templates of paths.</summary>
internal static class PathTemplates
{
    /// <summary>Reports expressions of which nobody can tell where one ends and the next starts.</summary>
    public static void Check(SpecTree tree)
    {
        foreach (var path in tree.Root["paths"] as SpecObject ?? [])
        {
            if (path.Key.Contains("}{"))
            {
                tree.Report(DiagnosticRules.PathParametersTouch, path.Value, path.Key);
            }
        }
    }
}
