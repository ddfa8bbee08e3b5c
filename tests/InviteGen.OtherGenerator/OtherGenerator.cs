using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;
using YamlDotNet.RepresentationModel;

namespace InviteGen.OtherGenerator;

/// <summary>
/// Reads the JSON and YAML files of a project with each of its libraries, and writes what it found and which versions it uses.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider.Select((file, cancellation) => (file.Path, Text: $"{file.GetText(cancellation)}"));
        context.RegisterSourceOutput(texts.Collect(), (output, files) => output.AddSource(
            "OtherLibraries.g.cs",
            SourceText.From(
                Write(
                    files.First(file => file.Path.EndsWith(".json", StringComparison.Ordinal)).Text,
                    files.First(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Text),
                Encoding.UTF8)));
    }

    private static string Write(string json, string yaml)
    {
        var title = OpenApiDocument.Parse(json, "json").Document?.Info.Title;
        using var document = JsonDocument.Parse(json);
        var version = document.RootElement.GetProperty("openapi").GetString();
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var overlay = ((YamlMappingNode)stream.Documents[0].RootNode)["info"]["title"];
        return $$"""
            namespace InviteGen.OtherGenerator;

            internal static class OtherLibraries
            {
                public const string OpenApi = "{{VersionOf(typeof(OpenApiDocument))}}: {{title}}";
                public const string Yaml = "{{VersionOf(typeof(YamlStream))}}: {{overlay}}";
                public const string Json = "{{version}}";
            }

            """;
    }

    private static int VersionOf(Type type) => type.Assembly.GetName().Version.Major;
}
