using System.Diagnostics;
using InviteGen.Bench.Fuzz.Mutants;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Shrinking;

/// <summary>Makes a mutant smaller that still shows the same fault.</summary>
/// <param name="shows">True for a mutant that shows it.</param>
internal sealed class Shrinker(Func<Mutant, bool> shows)
{
    private const int MostTries = 600;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _tries;

    /// <summary>The smallest mutant that was found.</summary>
    public Mutant Shrink(Mutant mutant)
    {
        mutant = Try(mutant, mutant with { Operations = "" });
        mutant = Try(mutant, mutant with { HasJsonBothWays = false });
        for (var i = mutant.Files.Count - 1; i > 0; i--)
        {
            mutant = Try(mutant, mutant with { Files = [.. mutant.Files.Where((_, index) => index != i)] });
        }

        for (var i = 0; i < mutant.Files.Count; i++)
        {
            mutant = mutant.Files[i].Tree is null ? ShrinkLines(mutant, i) : ShrinkTree(mutant, i);
        }

        return mutant;
    }

    private Mutant ShrinkLines(Mutant mutant, int index)
    {
        Halving.Reduce(mutant.Files[index].Text.Split('\n').ToList(), lines =>
            Accept(ref mutant, With(mutant, index, mutant.Files[index].With(string.Join('\n', lines)))));
        return mutant;
    }

    /// <summary>From the outside to the inside, so that large pieces go first.</summary>
    private Mutant ShrinkTree(Mutant mutant, int index)
    {
        var waiting = new Queue<int[]>([[]]);
        while (waiting.TryDequeue(out var path) && !IsOver)
        {
            if (Find(mutant.Files[index].Tree!, path) is not { } node)
            {
                continue;
            }

            Halving.Reduce(node.Members.ToList(), members => Accept(ref mutant, Replaced(mutant, index, path, members)));
            var left = Find(mutant.Files[index].Tree!, path)!.Members.Count;
            for (var i = 0; i < left; i++)
            {
                waiting.Enqueue([.. path, i]);
            }
        }

        return mutant;
    }

    private bool IsOver => _tries >= MostTries || _watch.Elapsed > MostTime;

    private Mutant Try(Mutant mutant, Mutant smaller)
    {
        Accept(ref mutant, smaller);
        return mutant;
    }

    private bool Accept(ref Mutant mutant, Mutant smaller)
    {
        if (IsOver)
        {
            return false;
        }

        _tries++;
        var isEnough = shows(smaller);
        mutant = isEnough ? smaller : mutant;
        return isEnough;
    }

    private static Mutant Replaced(Mutant mutant, int index, int[] path, List<FuzzMember> members)
    {
        var root = mutant.Files[index].Tree!.Clone();
        var node = Find(root, path)!;
        node.Members.Clear();
        node.Members.AddRange(members);
        return With(mutant, index, mutant.Files[index].With(root));
    }

    private static Mutant With(Mutant mutant, int index, MutantFile file) =>
        mutant with { Files = [.. mutant.Files.Select((old, at) => at == index ? file : old)] };

    private static FuzzNode? Find(FuzzNode root, int[] path) =>
        path.Aggregate((FuzzNode?)root, (node, index) => node?.Members.ElementAtOrDefault(index)?.Value);
}
