namespace InviteGen.Tool.Tests;

/// <summary>Runs the tool in this process, in a folder of its own.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("invitegen-tool").FullName;
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public string Output => _output.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public string Error => _error.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public TextReader? Input { get; set; }

    public Task<int> RunAsync(params string[] args) => InviteGenCommand.RunAsync(args, _output, _error, Input);

    /// <summary>Forgets what was printed so far.</summary>
    public void Forget()
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }
}
