using System.Reflection;

namespace InviteGen.Core.Emit.Support;

/// <summary>
/// Knows which support files each support file refers to. The table is a file of InviteGen.Runtime; a test computes it from the code
/// there and compares.
/// </summary>
internal sealed class SupportTable
{
    private const string Resource = "SupportFiles.txt";

    private static readonly Lazy<SupportTable> Once = new(() => new SupportTable(
        ResourceText.Read(typeof(SupportTable).GetTypeInfo().Assembly, Resource)));

    private readonly Dictionary<string, string[]> _needs;

    /// <param name="text">A line for each file: its name, a colon, and the names of those that it refers to.</param>
    public SupportTable(string text)
    {
        Lines = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        _needs = Lines.Select(line => line.Split(':')).ToDictionary(
            parts => parts[0], parts => parts[1].Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }

    /// <summary>The table of the support code.</summary>
    public static SupportTable Shared => Once.Value;

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines { get; }

    /// <summary>These files, with those that they need in turn, sorted.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public IEnumerable<string> Close(IEnumerable<string> names)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(names);
        while (waiting.Count > 0)
        {
            var name = waiting.Pop();
            if (needed.Add(name))
            {
                Array.ForEach(_needs[name], waiting.Push);
            }
        }

        return needed.OrderBy(name => name, StringComparer.Ordinal);
    }
}
