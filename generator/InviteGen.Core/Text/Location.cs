namespace InviteGen.Core.Text;

/// <summary>A piece of a file that a message points at.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Range">Where in it.</param>
public readonly record struct Location(string File, TextRange Range)
{
    /// <summary>The start of a file: what is said there concerns the file as a whole.</summary>
    public static Location StartOf(string file) => new(file, default);
}
