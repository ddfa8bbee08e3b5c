namespace InviteGen.Generator.Tests.Verification;

/// <summary>The expected output of the tests of one folder.</summary>
internal sealed class SnapshotFolder(string path)
{
    /// <summary>The folder of expected output beside its tests.</summary>
    public const string Name = "_snapshots";

    /// <summary>
    /// Compares the output of one test, by name, with its expected files. Nothing may be missing, differ, or be left over.
    /// </summary>
    /// <param name="test"><c>Class.Method</c>.</param>
    /// <param name="actual">The ends of file names, such as <c>#Pet.g.verified.cs</c>, and what each file has to be.</param>
    public void Compare(string test, IReadOnlyDictionary<string, string> actual)
    {
        Directory.CreateDirectory(path);
        var problems = new List<string>();
        foreach (var (end, text) in actual)
        {
            CompareOne(test + end, text, problems);
        }

        foreach (var file in Verified(test).Where(file => !actual.ContainsKey(Path.GetFileName(file)[test.Length..])))
        {
            problems.Add($"{Path.GetFileName(file)} is obsolete: nothing like it is generated any more. Delete it.");
        }

        if (problems.Count > 0)
        {
            throw new SnapshotException(string.Join("\n", problems));
        }
    }

    private void CompareOne(string name, string text, List<string> problems)
    {
        var verified = Path.Combine(path, name);
        var received = Path.Combine(path, name.Replace(".verified.", ".received.", StringComparison.Ordinal));
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text.ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        problems.Add(expected is null
            ? $"{name} does not exist. Read {Path.GetFileName(received)}, then rename it."
            : $"{name} differs from {Path.GetFileName(received)} at {FirstDifference(expected, text)}");
    }

    private IEnumerable<string> Verified(string test) => Directory.EnumerateFiles(path, test + "*.verified.*")
        .Where(file => Path.GetFileName(file)[test.Length] is '#' or '.');

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}:\n    expected: {left.ElementAtOrDefault(line)}\n    received: {right.ElementAtOrDefault(line)}";
    }
}
