using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>
/// Folders look one way: no folder uses another that uses it back, neither directly nor around a corner. A file that stands beside
/// folders counts as a folder of its own: plain data may be used by them, and a table of contents may use them, but not both at once.
/// </summary>
/// <param name="root">The folder of the project, with slashes.</param>
internal sealed class FolderRule(string root)
{
    /// <summary>Each circle: the folders, and below them one line for each step.</summary>
    public IReadOnlyList<string> Violations(IReadOnlyList<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        var prefix = root + "/";
        var levels = TypeUses.In(files, references)
            .Where(use => new[] { use.Path, use.UsedPath }.All(path => path.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(StepOf)
            .Where(step => step.From != step.To)
            .GroupBy(step => step.Level, StringComparer.Ordinal);
        return [.. levels.SelectMany(level => new UseGraph(level).Circles()).Select(Describe).Order(StringComparer.Ordinal)];
    }

    /// <summary>The step that a use takes, in the innermost folder that holds both files.</summary>
    private static FolderStep StepOf(TypeUse use)
    {
        var (from, to) = (use.Path.Split('/'), use.UsedPath.Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return new(string.Join('/', from[..shared]), from[shared], to[shared], use);
    }

    private static string Describe(IReadOnlyList<FolderStep> circle)
    {
        var names = circle.Select(step => step.From).ToList();
        var head = names.Count == 2
            ? $"{names[0]} and {names[1]} use each other"
            : $"{string.Join(" uses ", names)} uses {names[0]}";
        return $"In {circle[0].Level}: {head}\n  " + string.Join("\n  ", circle.Select(step => step.Use));
    }
}
