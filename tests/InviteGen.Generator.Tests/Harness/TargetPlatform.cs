using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>A framework and a language version that generated code has to compile with.</summary>
internal sealed class TargetPlatform
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;
    private readonly Lazy<ImmutableArray<MetadataReference>> _webReferences;

    private TargetPlatform(string framework, LanguageVersion languageVersion)
    {
        Framework = framework;
        LanguageVersion = languageVersion;
        _references = new(() => Load("References." + framework));
        _webReferences = new(() => Load("References." + framework + ".Web"));
    }

    /// <summary>The oldest framework and language that generated code supports.</summary>
    public static TargetPlatform Oldest { get; } = new("net8.0", LanguageVersion.CSharp12);

    /// <summary>The newest framework, and the newest language that the compiler under test knows.</summary>
    public static TargetPlatform Newest { get; } = new("net10.0", LanguageVersion.Latest);

    /// <summary>A framework that generated code does not support, with a language version that it does.</summary>
    public static TargetPlatform NetStandard { get; } = new("netstandard2.0", LanguageVersion.Latest);

    public string Framework { get; }

    public LanguageVersion LanguageVersion { get; private init; }

    /// <summary>This framework with another language version.</summary>
    public TargetPlatform With(LanguageVersion languageVersion) => new(Framework, languageVersion);

    public IEnumerable<MetadataReference> References(bool web) =>
        web ? _references.Value.AddRange(_webReferences.Value) : _references.Value;

    public override string ToString() => $"{Framework}, C# {LanguageVersion.ToDisplayString()}";

    private static ImmutableArray<MetadataReference> Load(string key)
    {
        var folder = typeof(TargetPlatform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == key).Value!;
        return [.. Directory.EnumerateFiles(folder, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }
}
