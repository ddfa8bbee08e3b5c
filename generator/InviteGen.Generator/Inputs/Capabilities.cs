using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Inputs;

/// <summary>
/// All that the generator wants to know of a compilation. The compilation changes with every key that is pressed; these facts do
/// not, so nothing that stands behind them runs again.
/// </summary>
internal sealed record Capabilities(LanguageVersion LanguageVersion, bool HasHttpClientFactory)
{
    /// <summary>The oldest C# that generated code compiles as.</summary>
    public const LanguageVersion OldestLanguageVersion = LanguageVersion.CSharp12;

    // The class that holds AddHttpClient: its package is Microsoft.Extensions.Http, or the ASP.NET Core framework.
    private const string HttpClientFactoryType =
        "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";

    /// <summary>Looks at a compilation.</summary>
    public static Capabilities From(Compilation compilation, CancellationToken _) =>
        new(
            ((CSharpCompilation)compilation).LanguageVersion,
            !compilation.GetTypesByMetadataName(HttpClientFactoryType).IsEmpty);
}
