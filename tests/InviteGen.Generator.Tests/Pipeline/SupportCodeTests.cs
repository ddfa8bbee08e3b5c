using System.Reflection;

namespace InviteGen.Generator.Tests.Pipeline;

public sealed class SupportCodeTests
{
    private const string Prefix = "runtime/";

    [Fact]
    public void The_support_code_is_that_of_InviteGen_Runtime_in_a_namespace_of_the_project()
    {
        var emitted = PetsSpec.Project.RunOn(TargetPlatform.Newest).Result.GeneratedSources
            .Where(source => SupportFiles.Contains(source.HintName))
            .Select(source => source.SourceText.ToString())
            .Select(text => text.Replace("namespace Acme.ClientSupport;", "namespace InviteGen.Runtime;"));

        Assert.NotEmpty(emitted);
        Assert.Subset(RuntimeSources().ToHashSet(StringComparer.Ordinal), emitted.ToHashSet(StringComparer.Ordinal));
    }

    private static List<string> RuntimeSources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
