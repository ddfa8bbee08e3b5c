using System.Globalization;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Selection;

/// <summary>
/// Leaves only the operations that the project asked for. The others are removed, but a reference may still lead to them.
/// </summary>
internal static class OperationFilter
{
    /// <summary>True when there are filters.</summary>
    public static bool HasFilters(IReadOnlyList<string> patterns) => FiltersIn(patterns).Any();

    /// <summary>Applies the filters; without filters everything stays.</summary>
    /// <returns>False when nothing is left.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static bool Apply(SpecTree tree, IReadOnlyList<string> patterns, CancellationToken cancellationToken)
    {
        var filters = FiltersIn(patterns).Select(OperationPattern.Parse).ToList();
        if (filters.Count == 0)
        {
            return true;
        }

        var sites = OperationSite.AllOf(tree.Root).ToList();
        var chosen = new HashSet<SpecObject>();
        foreach (var filter in filters)
        {
            var named = sites.Where(filter.Names).ToList();
            var selected = named.Count > 0 ? named : sites.Where(Matches(filter, cancellationToken)).ToList();
            chosen.UnionWith(selected.Select(site => site.Node));
            if (selected.Count == 0)
            {
                var advice = Suggest(filter.Text, sites, cancellationToken);
                tree.Report(DiagnosticRules.FilterMatchesNothing, tree.Root["paths"] ?? tree.Root, filter.Text, advice);
            }
        }

        RemoveOthers(tree, "paths", chosen);
        RemoveOthers(tree, "webhooks", chosen);
        return chosen.Count > 0;
    }

    private static IEnumerable<string> FiltersIn(IReadOnlyList<string> patterns) => patterns.Where(pattern => pattern.Trim().Length > 0);

    private static void RemoveOthers(SpecTree tree, string section, HashSet<SpecObject> chosen)
    {
        if (tree.Root[section] is not SpecObject items)
        {
            return;
        }

        var kept = SpecObject.At(items);
        foreach (var item in items.ToList())
        {
            if (item.Value is SpecObject members && Keep(members, chosen) is { } left)
            {
                kept.Add(item.Key, left);
            }
        }

        tree.Root.Set(section, kept);
        tree.Removed.Set(section, items);
    }

    // The chosen operations move to a new item; the rest of the old one stays where references find it.
    private static SpecObject? Keep(SpecObject item, HashSet<SpecObject> chosen)
    {
        var kept = SpecObject.At(item);
        var hasOperation = false;
        foreach (var member in item.ToList())
        {
            if (member.Value is SpecObject node && chosen.Contains(node))
            {
                item.Remove(member.Key);
                kept.Add(member.Key, node);
                hasOperation = true;
            }
            else if (member is { Key: MethodField.Others, Value: SpecObject added } && Keep(added, chosen) is { } addedKept)
            {
                kept.Add(member.Key, addedKept);
                hasOperation = true;
            }
            else if (!Grammar.Methods.Contains(member.Key))
            {
                kept.Add(member.Key, member.Value.DeepClone());
            }
        }

        return hasOperation ? kept : null;
    }

    private static Func<OperationSite, bool> Matches(OperationPattern filter, CancellationToken cancellationToken) => site =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return filter.Matches(site);
    };

    private static string Suggest(string pattern, List<OperationSite> sites, CancellationToken cancellationToken)
    {
        var names = sites.SelectMany(FiltersOf).OfType<string>();
        var close = Closeness.Closest(pattern, names, 3, cancellationToken);
        return close.Count > 0
            ? "; did you mean " + string.Join(" or ", close.Select(name => $"'{name}'")) + "?"
            : $"; the document has {sites.Count.ToString(CultureInfo.InvariantCulture)} operation{(sites.Count == 1 ? "" : "s")}";
    }

    private static IEnumerable<string?> FiltersOf(OperationSite site) =>
    [
        site.Id, $"{site.Method.ToUpperInvariant()} {site.Path}", .. site.Tags.Select(tag => OperationPattern.TagPrefix + tag),
    ];
}
