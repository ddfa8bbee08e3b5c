using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>
/// Runs the generator as the compiler does, and demands of every run: the output compiles on the oldest and on the newest
/// platform
/// without a single diagnostic, the generator reports what the test expects and nothing else, a second run finds every step
/// cached,
/// and no step holds on to anything of the compiler's.
/// </summary>
internal static class GeneratorHarness
{
    /// <summary>Runs the generator on <paramref name="project"/> and checks everything.</summary>
    /// <param name="expected">
    /// The findings, in any order, as the build prints them: <c>specs/pets.yaml(3,5): error INV1001: message</c>. The start of a
    /// line is enough.
    /// </param>
    public static GeneratorRun Run(this TestProject project, params string[] expected)
    {
        project.RunOn(TargetPlatform.Oldest, expected);
        return project.RunOn(TargetPlatform.Newest, expected);
    }

    /// <summary>Runs the generator for one platform and checks everything.</summary>
    public static GeneratorRun RunOn(this TestProject project, TargetPlatform platform, params string[] expected)
    {
        var first = Start(project, platform);
        HarnessChecks.Demand(first, expected);
        var second = first.Next(project, first.Compilation.Clone());
        HarnessChecks.DemandCached(second);
        return first;
    }

    /// <summary>Runs the generator once and checks nothing: for tests that judge by other measures.</summary>
    internal static GeneratorRun Start(TestProject project, TargetPlatform platform)
    {
        var parseOptions = CSharpParseOptions.Default
            .WithLanguageVersion(platform.LanguageVersion)
            .WithDocumentationMode(DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            project.Sources.Select((source, index) => Parse(source, index, parseOptions)),
            platform.References(project.ReferencesHttpClientFactory),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                checkOverflow: true));
        var driver = CSharpGeneratorDriver.Create(
            [new InviteGenGenerator().AsSourceGenerator()],
            project.Files,
            parseOptions,
            new TestOptionsProvider(project, platform.Framework),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return GeneratorRun.Of(driver, compilation, project, platform);
    }

    internal static SyntaxTree Parse(string source, int index, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(source, options, path: $"Own{index}.cs");
}
