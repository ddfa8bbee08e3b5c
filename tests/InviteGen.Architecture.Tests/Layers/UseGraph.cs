namespace InviteGen.Architecture.Tests.Layers;

/// <summary>The folders and files that stand beside each other in one folder, and which uses which.</summary>
internal sealed class UseGraph
{
    private readonly Dictionary<string, List<FolderStep>> _steps;

    public UseGraph(IEnumerable<FolderStep> steps) => _steps = steps
        .GroupBy(step => (step.From, step.To))
        .Select(same => same.OrderBy(step => step.Use.Path, StringComparer.Ordinal).ThenBy(step => step.Use.Line).First())
        .GroupBy(step => step.From, StringComparer.Ordinal)
        .ToDictionary(from => from.Key, from => from.OrderBy(step => step.To, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);

    /// <summary>The shortest circles through each folder. Circles of files alone are no matter of folders.</summary>
    public IEnumerable<IReadOnlyList<FolderStep>> Circles() => _steps.Values
        .Where(steps => steps[0].IsFromFolder)
        .SelectMany(Shortest)
        .Select(Rotate)
        .DistinctBy(circle => string.Join('>', circle.Select(step => step.From)));

    private List<IReadOnlyList<FolderStep>> Shortest(List<FolderStep> steps)
    {
        var circles = steps.Select(first => (First: first, Back: Path(first.To, first.From)))
            .Where(circle => circle.Back is not null)
            .Select(circle => (IReadOnlyList<FolderStep>)[circle.First, .. circle.Back!])
            .ToList();
        return [.. circles.Where(circle => circle.Count == circles.Min(other => other.Count))];
    }

    /// <summary>The fewest steps from one to another; null when none lead there.</summary>
    private List<FolderStep>? Path(string from, string to)
    {
        var paths = new Dictionary<string, List<FolderStep>>(StringComparer.Ordinal) { [from] = [] };
        var waiting = new Queue<string>([from]);
        while (waiting.TryDequeue(out var at) && at != to)
        {
            foreach (var step in _steps.GetValueOrDefault(at) ?? [])
            {
                if (paths.TryAdd(step.To, [.. paths[at], step]))
                {
                    waiting.Enqueue(step.To);
                }
            }
        }

        return paths.GetValueOrDefault(to);
    }

    /// <summary>The same circle, from whichever of its folders it was found, begins with the same one.</summary>
    private static IReadOnlyList<FolderStep> Rotate(IReadOnlyList<FolderStep> circle)
    {
        var first = circle.Select(step => step.From).Order(StringComparer.Ordinal).First();
        var at = circle.TakeWhile(step => step.From != first).Count();
        return [.. circle.Skip(at), .. circle.Take(at)];
    }
}
