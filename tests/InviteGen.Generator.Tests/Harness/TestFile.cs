using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>An additional file in memory, with the metadata that the build would pass.</summary>
internal sealed class TestFile(string path, string content, ImmutableDictionary<string, string> metadata) : AdditionalText
{
    public override string Path => path;

    public string Content => content;

    public ImmutableDictionary<string, string> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
}
