using System.Globalization;
using System.Text;
using InviteGen.Bench.Fuzz.Checking;
using InviteGen.Bench.Fuzz.Mutants;

namespace InviteGen.Bench.Fuzz;

/// <summary>Where the mutants that fail are kept.</summary>
internal sealed class FailureFolder : IDisposable
{
    /// <summary>Half a surrogate pair has no UTF-8. Its file has a question mark; the run itself has it.</summary>
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly FileStream _running;

    public FailureFolder(DirectoryInfo folder)
    {
        folder.Create();
        _folder = folder.FullName;
        _running = new FileStream(
            Path.Combine(_folder, "running.txt"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Remembers what is tried: if the process dies because its stack is full, the file says at which mutant.</summary>
    public void Begin(int number)
    {
        _running.Position = 0;
        _running.Write(Encoding.GetBytes(number.ToString(CultureInfo.InvariantCulture).PadRight(12)));
    }

    /// <summary>Writes the files of a mutant.</summary>
    /// <returns>Where.</returns>
    public string Write(string name, Mutant mutant, FuzzFailure failure)
    {
        var folder = Path.Combine(_folder, name);
        foreach (var file in mutant.Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, Encoding);
        }

        File.WriteAllText(
            Path.Combine(folder, "failure.txt"),
            $"{failure.Key}\n{mutant.Recipe}\noperations: {mutant.Operations}\n\n{failure.Detail}\n");
        return folder;
    }

    public void Dispose()
    {
        _running.Dispose();
        File.Delete(_running.Name);
    }
}
