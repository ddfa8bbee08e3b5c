using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>
/// A JSONPath query (RFC 9535) without function extensions. Names after a dot may contain a hyphen, which the RFC does not
/// allow but the examples of the Overlay specification use.
/// </summary>
internal sealed class JsonPath(IReadOnlyList<PathSegment> segments)
{
    /// <summary>Reads a query.</summary>
    /// <exception cref="PathException">The text is none.</exception>
    public static JsonPath Parse(string text) => PathParser.Parse(text);

    /// <summary>The values that the query selects below a root.</summary>
    /// <exception cref="PathException">It selects too many.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IReadOnlyList<PathMatch> Select(SpecNode root, CancellationToken cancellationToken)
    {
        var scope = new PathScope(root, cancellationToken);
        return Select(scope.Root, scope);
    }

    /// <summary>The values that the query selects below a value.</summary>
    internal IReadOnlyList<PathMatch> Select(PathMatch start, PathScope scope)
    {
        List<PathMatch> current = [start];
        foreach (var segment in segments)
        {
            var next = new List<PathMatch>();
            foreach (var parent in current.SelectMany(match => segment.IsDescendant ? SelfAndBelow(match, scope) : [match]))
            {
                foreach (var match in segment.Selectors.SelectMany(selector => selector(parent, scope)))
                {
                    scope.Step();
                    next.Add(match);
                }
            }

            current = next;
        }

        return current;
    }

    private static IEnumerable<PathMatch> SelfAndBelow(PathMatch start, PathScope scope)
    {
        var open = new Stack<PathMatch>([start]);
        while (open.Count > 0)
        {
            var match = open.Pop();
            scope.Step();
            yield return match;
            foreach (var child in match.Children.Reverse())
            {
                open.Push(child);
            }
        }
    }
}
