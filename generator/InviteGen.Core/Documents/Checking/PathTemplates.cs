using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks the templates of paths.</summary>
internal static class PathTemplates
{
    private static readonly Regex Expression = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>
    /// Reports expressions of which nobody can tell where one ends and the next starts, and paths that differ only in the names of their
    /// parameters, which OpenAPI takes for one (OpenAPI 3.2, Paths Object).
    /// </summary>
    public static void Check(SpecTree tree)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in tree.Root["paths"] as SpecObject ?? [])
        {
            if (path.Key.Contains("}{"))
            {
                tree.Report(DiagnosticRules.PathParametersTouch, path.Value, path.Key);
            }

            var template = Expression.Replace(path.Key, "{}");
            if (known.TryGetValue(template, out var same))
            {
                tree.Violations.Add(
                    "names of path parameters", $"'{same}' and '{path.Key}' differ only in the names of their parameters", path.Value);
            }
            else
            {
                known.Add(template, path.Key);
            }
        }
    }
}
