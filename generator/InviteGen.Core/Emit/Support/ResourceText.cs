using System.Reflection;

namespace InviteGen.Core.Emit.Support;

/// <summary>Reads texts that are built into this assembly.</summary>
internal static class ResourceText
{
    /// <summary>The text, with line feeds only.</summary>
    public static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
