using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Inputs;

/// <summary>
/// All that the generator needs to know about a compilation. The compilation changes with every keystroke; these facts do not, so no
/// later step runs again.
/// </summary>
internal sealed record Capabilities(LanguageVersion LanguageVersion, bool HasHttpClientFactory)
{
    /// <summary>The oldest C# that generated code compiles as.</summary>
    public const LanguageVersion OldestLanguageVersion = LanguageVersion.CSharp12;

    // The class of AddHttpClient. It comes with Microsoft.Extensions.Http or with the ASP.NET Core framework.
    private const string HttpClientFactoryType =
        "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";

    /// <summary>Looks at a compilation.</summary>
    public static Capabilities From(Compilation compilation, CancellationToken _) =>
        new(
            ((CSharpCompilation)compilation).LanguageVersion,
            !compilation.GetTypesByMetadataName(HttpClientFactoryType).IsEmpty);
}
