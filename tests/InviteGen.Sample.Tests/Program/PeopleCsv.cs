namespace InviteGen.Sample.Tests.Program;

/// <summary>A file of people, which is deleted in the end.</summary>
internal sealed class PeopleCsv : IDisposable
{
    public const string Header = "Name,Email,Phone,Role,Groups,CyberArkId";

    /// <param name="lines">The lines below the header.</param>
    public PeopleCsv(params IEnumerable<string> lines) => File.WriteAllLines(Path, [Header, .. lines]);

    private PeopleCsv()
    {
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"people-{Guid.NewGuid():N}.csv");

    /// <summary>A file with just this text.</summary>
    public static PeopleCsv OfText(string text)
    {
        var file = new PeopleCsv();
        File.WriteAllText(file.Path, text);
        return file;
    }

    public void Dispose() => File.Delete(Path);
}
