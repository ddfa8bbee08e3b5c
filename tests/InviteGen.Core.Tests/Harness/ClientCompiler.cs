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

    /// <summary>A client without files: the compilations that start from it share what they read of the references.</summary>
    private static readonly Lazy<CSharpCompilation> Empty = new(() =>
    {
        var compilation = Create("Client", [], Framework.Add(CompileSupport()));
        Demand(compilation, Stream.Null);
        return compilation;
    });

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> Support = new(() => Parse(SpecCompiler.WriteSupport(SupportNamespace)));

    /// <summary>As <see cref="Empty"/>, without the support code.</summary>
    private static readonly Lazy<CSharpCompilation> Alone = new(() =>
    {
        var compilation = Create("Alone", [], Framework);
        Demand(compilation, Stream.Null);
        return compilation;
    });

    /// <summary>Compiles a client, and demands that the compiler has nothing to say.</summary>
    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files)
    {
        var compilation = Empty.Value.AddSyntaxTrees(Parse(files));
        Demand(compilation, Stream.Null);
        return compilation;
    }

    /// <summary>Compiles a client together with some of the support files, and demands that the compiler has nothing to say.</summary>
    public static void CompileAlone(IEnumerable<GeneratedFile> files, IEnumerable<string> support)
    {
        var names = support.ToHashSet(StringComparer.Ordinal);
        var used = Support.Value.Where(tree => names.Contains(tree.FilePath));
        Demand(Alone.Value.AddSyntaxTrees(used).AddSyntaxTrees(Parse(files)).GetDiagnostics());
    }

    /// <summary>The support code as source, for questions about which file declares what.</summary>
    public static CSharpCompilation WithSupportSources() => Alone.Value.AddSyntaxTrees(Support.Value);

    /// <summary>Parses a client, and demands that it is C# with well-formed documentation.</summary>
    public static IReadOnlyList<SyntaxTree> Parse(IEnumerable<GeneratedFile> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Content, ParseOptions, file.HintName)).ToList();
        Demand(trees.SelectMany(tree => tree.GetDiagnostics()));
        return trees;
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
        Demand(emitted.Diagnostics);
        Assert.True(emitted.Success);
    }

    private static void Demand(IEnumerable<Diagnostic> diagnostics)
    {
        var shown = diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Take(12)
            .Select(diagnostic => $"{diagnostic}\n        {Line(diagnostic)}")
            .ToList();
        Assert.True(shown.Count == 0, "The compiler says:\n    " + string.Join("\n    ", shown));
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
        var metadata = typeof(ClientCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        var folder = metadata.Single(data => data.Key == key).Value!;
        return Directory.EnumerateFiles(folder, "*.dll").Select(file => MetadataReference.CreateFromFile(file));
    }
}
