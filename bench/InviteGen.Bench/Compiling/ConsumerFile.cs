using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Bench.Compiling;

/// <summary>An additional file.</summary>
/// <param name="path">The path that findings name.</param>
/// <param name="content">Its text.</param>
/// <param name="metadata">Names without their prefix, such as <c>("Role", "spec")</c>.</param>
internal sealed class ConsumerFile(string path, string content, params (string Name, string Value)[] metadata) : AdditionalText
{
    private const string Prefix = "build_metadata.AdditionalFiles.InviteGen";

    /// <summary>The metadata under the names that the compiler asks for.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; } =
        metadata.ToDictionary(pair => Prefix + pair.Name, pair => pair.Value, StringComparer.Ordinal);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
}
