using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Core.Tests.Harness;

/// <summary>
/// Compiles what Core wrote for the oldest framework and language that generated code supports. The support code is compiled once
/// and referenced as a friend: the compiler finds the same names, and hundreds of clients compile in seconds.
/// </summary>
internal static class ClientCompiler
{
    public const string SupportNamespace = "Acme.ClientSupport";

    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> Framework = LoadFramework();

    private static readonly Lazy<PortableExecutableReference> Support = new(CompileSupport);

    /// <summary>Compiles a client, and demands that the compiler has nothing to say.</summary>
    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Content, ParseOptions, file.HintName));
        var compilation = Create("Client", trees, Framework.Add(Support.Value));
        Demand(compilation, Stream.Null);
        return compilation;
    }

    private static PortableExecutableReference CompileSupport()
    {
        var trees = SpecCompiler.WriteSupport(SupportNamespace)
            .Select(file => CSharpSyntaxTree.ParseText(file.Content, ParseOptions, file.HintName))
            .Append(CSharpSyntaxTree.ParseText(
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Client\")]", ParseOptions));
        using var image = new MemoryStream();
        Demand(Create("Support", trees, Framework), image);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }

    private static CSharpCompilation Create(
        string name, IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            checkOverflow: true));

    private static void Demand(CSharpCompilation compilation, Stream image)
    {
        // With a stream for documentation, the compiler also checks what the comments refer to.
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(image, xmlDocumentationStream: documentation);
        var shown = emitted.Diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Take(12)
            .Select(diagnostic => $"{diagnostic}\n        {Line(diagnostic)}")
            .ToList();
        Assert.True(shown.Count == 0 && emitted.Success, "The compiler says:\n    " + string.Join("\n    ", shown));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.SourceTree?.GetText().Lines;
        var line = lines?[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
        return line.Length > 200 ? line[..200] : line;
    }

    private static ImmutableArray<MetadataReference> LoadFramework() =>
        [.. Load("References.net8.0"), .. Load("References.net8.0.Web")];

    private static IEnumerable<MetadataReference> Load(string key)
    {
        var folder = typeof(ClientCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
        return Directory.EnumerateFiles(folder, "*.dll").Select(file => MetadataReference.CreateFromFile(file));
    }
}
