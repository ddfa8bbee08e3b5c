using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Bench.Compiling;

/// <summary>A project in memory that uses the generator: its additional files in, a compilation out.</summary>
internal static class Consumer
{
    private static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>As MSBuild writes it.</summary>
    private static readonly SyntaxTree AssemblyInfo =
        CSharpSyntaxTree.ParseText("""[assembly: System.Reflection.AssemblyVersion("1.0.0.0")]""", ParseOptions, "AssemblyInfo.cs");

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => file.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    /// <summary>Runs the generator as the compiler does. The result is not compiled yet: that is what takes long.</summary>
    public static ConsumerBuild Generate(IEnumerable<ConsumerFile> files, CancellationToken cancellationToken) =>
        Generate(files, ConsumerOptions.WithoutDrift, cancellationToken);

    /// <summary>The same with other properties of the project.</summary>
    public static ConsumerBuild Generate(
        IEnumerable<ConsumerFile> files, ConsumerOptions options, CancellationToken cancellationToken)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [AssemblyInfo],
            Framework.Value,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Default,
                specificDiagnosticOptions: StrictAnalyzers.Severities.Value,
                warningLevel: 9999,
                checkOverflow: true));
        var driver = CSharpGeneratorDriver.Create(
            [new Generator.InviteGenGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            options);
        var ran = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellationToken);
        return new((CSharpCompilation)output, ran.GetRunResult().Results.Single(), options);
    }
}
