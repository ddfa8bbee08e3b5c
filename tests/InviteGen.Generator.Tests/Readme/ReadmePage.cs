namespace InviteGen.Generator.Tests.Readme;

/// <summary>A page of Markdown.</summary>
internal sealed class ReadmePage(string text)
{
    public string Text => text;

    /// <param name="path">From the root of the repository.</param>
    /// <param name="testFile">A file of this folder.</param>
    public static ReadmePage Read(string path, string testFile) =>
        new(File.ReadAllText(Path.Combine(Path.GetDirectoryName(testFile)!, "../../..", path)).ReplaceLineEndings("\n"));

    /// <summary>The contents of the fenced blocks of a language.</summary>
    public IReadOnlyList<string> Blocks(string language) => [.. text.Split("\n```")
        .Where((_, index) => index % 2 == 1)
        .Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal))
        .Select(block => block[(language.Length + 1)..] + "\n")];
}
