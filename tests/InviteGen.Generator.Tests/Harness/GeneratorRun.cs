using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(
        GeneratorDriver driver,
        CSharpCompilation compilation,
        Compilation output,
        TestProject project,
        TargetPlatform platform)
    {
        Platform = platform;
        Driver = driver;
        Compilation = compilation;
        Output = output;
        Project = project;
        Result = driver.GetRunResult().Results.Single();
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project's own code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The project's own code with what was generated.</summary>
    public Compilation Output { get; }

    public TestProject Project { get; }

    public TargetPlatform Platform { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name, without the support code.</summary>
    public ImmutableSortedDictionary<string, string> Files => Result.GeneratedSources
        .Where(source => !SupportFiles.Contains(source.HintName))
        .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The findings as a build prints them.</summary>
    public ImmutableArray<string> Findings => [.. Result.Diagnostics.Select(Render).Order(StringComparer.Ordinal)];

    public static GeneratorRun Of(
        GeneratorDriver driver, CSharpCompilation compilation, TestProject project, TargetPlatform platform)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new(driver, compilation, output, project, platform);
    }

    /// <summary>Runs again after an edit of the project, as an editor does after each change.</summary>
    public GeneratorRun After(Func<TestProject, TestProject> edit)
    {
        var project = edit(Project);
        var options = Compilation.SyntaxTrees.Select(tree => (CSharpParseOptions)tree.Options).First();
        var compilation = project.Sources == Project.Sources
            ? Compilation
            : Compilation.RemoveAllSyntaxTrees()
                .AddSyntaxTrees(project.Sources.Select((source, index) => GeneratorHarness.Parse(source, index, options)));
        return Next(project, compilation);
    }

    /// <summary>Runs the same driver once more.</summary>
    public GeneratorRun Next(TestProject project, CSharpCompilation compilation)
    {
        var driver = project.Files == Project.Files ? Driver : Driver.ReplaceAdditionalTexts([.. project.Files]);
        return Of(driver, compilation, project, Platform);
    }

    /// <summary>Why each output of a step is what it is, compared with the run before.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]
        : [];

    private static string Render(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture, $"{place.Path}({line},{column}): {severity} {diagnostic.Id}: {message}");
    }
}
