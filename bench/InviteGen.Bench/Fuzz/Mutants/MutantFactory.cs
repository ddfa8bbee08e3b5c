using InviteGen.Bench.Fuzz.Mutations;
using InviteGen.Bench.Fuzz.Seeds;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>Makes the mutants of a run. Each depends only on its number and the seed of the run, so that one can be made alone.</summary>
internal sealed class MutantFactory(SeedLibrary library, int seed)
{
    private (int Number, SeedBlock Block)? _block;

    /// <summary>The mutant with a number.</summary>
    public Mutant Create(int number)
    {
        var random = RandomOf(number, salt: 1);
        var block = BlockOf(number / SeedBlock.Size);
        var isText = block.Tree is null;
        var mutant = random.Next(20) switch
        {
            _ when isText => OfText(number, block, random),
            < 8 => OfDocument(number, block, random),
            < 12 => WithLock(number, block, random, isLockBroken: false),
            < 14 => WithLock(number, block, random, isLockBroken: true),
            < 16 => WithOverlay(number, block, random),
            < 18 => Split(number, block, random),
            < 19 => WithPreview(number, block, random),
            _ => OfText(number, block, random),
        };
        return WithOptions(mutant, block, random);
    }

    private SeedBlock BlockOf(int number)
    {
        if (_block?.Number != number)
        {
            _block = (number, SeedBlock.Of(library, RandomOf(number, salt: 2)));
        }

        return _block.Value.Block;
    }

    private static Mutant OfDocument(int number, SeedBlock block, Random random)
    {
        var path = PathOf(random);
        var (tree, recipe) = Mutate(block, path, random);
        return new(number, $"{block.Name}: {recipe}", [MutantFile.Of(path, MutantRole.Spec, tree)]);
    }

    private static Mutant OfText(int number, SeedBlock block, Random random)
    {
        var path = block.Tree is null ? "document" + Path.GetExtension(block.Name) : PathOf(random);
        var original = block.Tree is { } tree ? MutantFile.Of(path, MutantRole.Spec, tree).Text : block.Document!.Text;
        var text = TextMutations.Apply(original, random);
        return new(number, $"{block.Name}: text", [new MutantFile(path, MutantRole.Spec, text)]);
    }

    private static Mutant WithLock(int number, SeedBlock block, Random random, bool isLockBroken)
    {
        var path = PathOf(random);
        var accepted = LockSource.Of(MutantFile.Of(path, MutantRole.Spec, block.Tree!));
        var (tree, recipe) = isLockBroken && random.Next(2) == 0 ? (block.Tree!, "") : Mutate(block, path, random);
        var text = isLockBroken ? LockMutations.Apply(accepted, random) : accepted;
        return new(
            number, $"{block.Name}: {recipe}, lock{(isLockBroken ? " broken" : "")}",
            [MutantFile.Of(path, MutantRole.Spec, tree), new MutantFile(path + ".lock", MutantRole.Lock, text)]);
    }

    private static Mutant WithOverlay(int number, SeedBlock block, Random random)
    {
        var path = PathOf(random);
        var overlay = OverlayMutations.Create(new(random, block.Tree!, block.Donor, IsYaml: true));
        var recipe = "";
        if (random.Next(2) == 0)
        {
            recipe = TreeMutations.Apply(new(random, overlay, block.Donor, IsYaml: true));
        }

        return new(
            number, $"{block.Name}: overlay {recipe}",
            [
                MutantFile.Of(path, MutantRole.Spec, block.Tree!),
                MutantFile.Of(Path.ChangeExtension(path, null) + ".overlay.yaml", MutantRole.Overlay, overlay),
            ]);
    }

    private static Mutant Split(int number, SeedBlock block, Random random)
    {
        var path = PathOf(random);
        var site = new MutationSite(random, block.Tree!.Clone(), block.Donor, IsYaml: !IsJson(path));
        var parts = Splitting.Split(site, path);
        var recipe = random.Next(2) == 0 ? TreeMutations.Apply(site) : "";
        for (var i = 0; i < parts.Count; i++)
        {
            if (random.Next(2) == 0)
            {
                var part = new MutationSite(random, parts[i].Tree!.Clone(), block.Donor, IsYaml: !IsJson(parts[i].Path));
                recipe += "|" + TreeMutations.Apply(part);
                parts[i] = parts[i].With(part.Root);
            }
        }

        return new(number, $"{block.Name}: split {recipe}", [MutantFile.Of(path, MutantRole.Spec, site.Root), .. parts]);
    }

    private static Mutant WithPreview(int number, SeedBlock block, Random random)
    {
        var path = PathOf(random);
        var next = Path.ChangeExtension(path, ".next" + Path.GetExtension(path));
        var (tree, recipe) = Mutate(block, path, random);
        return new(
            number, $"{block.Name}: preview {recipe}",
            [MutantFile.Of(path, MutantRole.Spec, block.Tree!), MutantFile.Of(next, MutantRole.Preview, tree)]);
    }

    private static Mutant WithOptions(Mutant mutant, SeedBlock block, Random random)
    {
        var paths = block.Tree?["paths"]?.Members ?? [];
        var operations = (random.Next(12), paths.Count) switch
        {
            (0, > 0) => "GET " + paths[random.Next(paths.Count)].Key,
            (1, > 0) => "* /*;tag:" + Evil.Texts[random.Next(Evil.Texts.Count)],
            _ => "",
        };
        var text = mutant.Files[^1].Tree is not null && random.Next(16) == 0 ? TextMutations.Apply(mutant.Files[^1].Text, random) : null;
        return mutant with
        {
            Operations = operations,
            HasJsonBothWays = random.Next(8) == 0,
            Files = text is null ? mutant.Files : [.. mutant.Files.SkipLast(1), mutant.Files[^1].With(text)],
        };
    }

    private static (FuzzNode Tree, string Recipe) Mutate(SeedBlock block, string path, Random random)
    {
        var tree = block.Tree!.Clone();
        return (tree, TreeMutations.Apply(new(random, tree, block.Donor, IsYaml: !IsJson(path))));
    }

    private static string PathOf(Random random) =>
        "document" + random.Next(20) switch { 0 => ".md", < 9 => ".json", _ => ".yaml" };

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.Ordinal);

    // Neighbours must not be alike, and no process may differ from another one (SplitMix64).
    private Random RandomOf(int number, ulong salt)
    {
        var state = unchecked(((ulong)seed << 34) ^ ((ulong)number << 2) ^ salt) * 0x9E3779B97F4A7C15UL;
        state = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL);
        state = unchecked((state ^ (state >> 27)) * 0x94D049BB133111EBUL);
        return new Random((int)(state >> 33));
    }
}
