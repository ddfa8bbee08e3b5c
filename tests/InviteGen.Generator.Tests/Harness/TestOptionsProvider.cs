using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>Hands the generator the keys that the build writes into its .editorconfig.</summary>
internal sealed class TestOptionsProvider(TestProject project, string framework = "net10.0") : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(project.Properties
        .Add("RootNamespace", project.RootNamespace)
        .SetItem("TargetFramework", project.Properties.GetValueOrDefault("TargetFramework", framework))
        .ToImmutableDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(((TestFile)textFile).Metadata);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) =>
            values.TryGetValue(key, out value);
    }
}
