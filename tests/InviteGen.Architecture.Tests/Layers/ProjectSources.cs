using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>The source of a project, with what it needs to compile.</summary>
internal static class ProjectSources
{
    // The global usings that the project files switch on or name.
    private static readonly SourceFile ImplicitUsings = new("ImplicitUsings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);

    private static readonly SourceFile CoreUsings = new(
        "CoreUsings.cs", "global using JsonPointer = InviteGen.Core.Text.JsonPointer;");

    // The second file is what the source generator of System.Text.Json adds to the class of that name.
    private static readonly SourceFile[] ToolSources =
    [
        ImplicitUsings,
        new("GeneratedSourceStateContext.cs", """
            #nullable enable
            namespace InviteGen.Tool.Refreshing;

            using System.Text.Json;
            using System.Text.Json.Serialization.Metadata;

            internal sealed partial class SourceStateContext() : System.Text.Json.Serialization.JsonSerializerContext(null)
            {
                public static SourceStateContext Default { get; } = new();

                public JsonTypeInfo<SourceState> SourceState => throw new NotSupportedException();

                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """),
    ];

    // InviteGen.Core compiles this file of the support code.
    private static readonly SourceFile LinkedSource = Repository.Sources("generator/InviteGen.Runtime")
        .Single(file => file.Path.EndsWith("/EcmaPattern.cs", StringComparison.Ordinal));

    /// <summary>The files of a project, and those that are compiled with them.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
    [
        .. Repository.Sources("generator/" + project),
        .. project switch
        {
            "InviteGen.Core" => [ImplicitUsings, CoreUsings, LinkedSource],
            "InviteGen.Tool" => ToolSources,
            "InviteGen.Generator" => [ImplicitUsings],
            _ => Array.Empty<SourceFile>(),
        },
    ];

    /// <summary>
    /// The assemblies that a project refers to. What is compiled from source must not be referenced as well: its names would be ambiguous.
    /// </summary>
    public static IEnumerable<MetadataReference> ReferencesOf(string project) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && name != project + ".dll"
                && (project is "InviteGen.Generator" or "InviteGen.Tool" || !name.StartsWith("InviteGen.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
}
