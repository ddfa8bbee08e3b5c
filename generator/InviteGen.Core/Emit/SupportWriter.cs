using System.Reflection;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit;

/// <summary>
/// Hands out the support code. It is the text that InviteGen.Runtime compiles and its tests call; only the namespace is the
/// consumer's own, because two assemblies of one solution may both have public clients.
/// </summary>
internal static class SupportWriter
{
    private const string Prefix = "Support/";

    /// <summary>Every support file, sorted by name.</summary>
    public static EquatableArray<GeneratedFile> Write(string supportNamespace)
    {
        var assembly = typeof(SupportWriter).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new GeneratedFile(HintName(name), Read(assembly, name).Replace(
                "namespace InviteGen.Runtime;", $"namespace {supportNamespace};")))
            .ToEquatableArray();
    }

    /// <summary><c>Support/Check.Text.cs</c> becomes <c>InviteGen.Support.Check.Text.g.cs</c>.</summary>
    private static string HintName(string resource)
    {
        var name = resource.Substring(Prefix.Length, resource.Length - Prefix.Length - ".cs".Length);
        return $"InviteGen.Support.{name}.g.cs";
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
