using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Bench.Compiling;

/// <summary>The properties and item metadata that MSBuild would hand to the compiler.</summary>
/// <param name="drift">What is done with changes: a value of <c>InviteGenDrift</c>.</param>
internal sealed class ConsumerOptions(string drift) : AnalyzerConfigOptionsProvider
{
    /// <summary>A project that compares nothing with locks.</summary>
    public static ConsumerOptions WithoutDrift { get; } = new("off");

    /// <summary>A project that reports changes, and keeps what was removed as obsolete members.</summary>
    public static ConsumerOptions WithDrift { get; } = new("report");

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["build_property.RootNamespace"] = "Acme",
            ["build_property.TargetFramework"] = "net10.0",
            ["build_property.EnableAotAnalyzer"] = "true",
            ["build_property.EnableTrimAnalyzer"] = "true",
            ["build_property.EnableSingleFileAnalyzer"] = "true",
            ["build_property.InvariantGlobalization"] = "true",
            ["build_property.InviteGenDrift"] = drift,
        });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is ConsumerFile file ? new Values(file.Metadata) : Values.None;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(new Dictionary<string, string>());

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
