using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Inputs;

/// <summary>
/// All that the generator needs to know about a compilation. The compilation changes with every keystroke; these facts do not, so no
/// later step runs again.
/// </summary>
/// <param name="LanguageVersion">The version of C#.</param>
/// <param name="HasFramework">True if the framework has all types that generated code uses.</param>
/// <param name="HasHttpClientFactory">True if the project references Microsoft.Extensions.Http.</param>
internal sealed record Capabilities(LanguageVersion LanguageVersion, bool HasFramework, bool HasHttpClientFactory)
{
    /// <summary>The oldest C# that generated code compiles as.</summary>
    public const LanguageVersion OldestLanguageVersion = LanguageVersion.CSharp12;

    // Generated code uses it, .NET 8 is the first framework that has it, and no package brings it to older ones.
    private const string NewestType = "System.Buffers.SearchValues`1";

    // The class of AddHttpClient. It comes with Microsoft.Extensions.Http or with the ASP.NET Core framework.
    private const string HttpClientFactoryType =
        "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";

    /// <summary>Looks at a compilation.</summary>
    public static Capabilities From(Compilation compilation, CancellationToken _) =>
        new(
            ((CSharpCompilation)compilation).LanguageVersion,
            compilation.GetTypesByMetadataName(NewestType).Any(type => IsUsable(type, compilation)),
            !compilation.GetTypesByMetadataName(HttpClientFactoryType).IsEmpty);

    // Some projects and libraries contain copies of new types for old frameworks.
    private static bool IsUsable(INamedTypeSymbol type, Compilation compilation) =>
        type.DeclaredAccessibility == Accessibility.Public
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
