using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

public sealed class CoreLayerTests
{
    // The global usings that the project files switch on or name.
    private static readonly SourceFile ImplicitUsings = new("ImplicitUsings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using JsonPointer = InviteGen.Core.Text.JsonPointer;
        """);

    // InviteGen.Core compiles this file of the support code.
    private static readonly SourceFile LinkedSource = Repository.Sources("generator/InviteGen.Runtime")
        .Single(file => file.Path.EndsWith("/EcmaPattern.cs", StringComparison.Ordinal));

    // Both hold: what is compared is not written, and what is written is not compared.
    [Theory]
    [InlineData("Emit", "Drift")]
    [InlineData("Drift", "Emit")]
    public void The_folders_of_the_core_look_one_way(string last, string other)
    {
        var rule = new LayerRule("InviteGen.Core", "Primitives", "Text", "Findings", "Documents", "Contract", "CSharp", last, other);

        Expect.None(rule.Violations(
            [.. Repository.Sources("generator/InviteGen.Core"), LinkedSource, ImplicitUsings],
            References("InviteGen.Generator.dll", "InviteGen.Core.dll")));
    }

    [Fact]
    public void The_folders_of_the_generator_look_one_way()
    {
        var rule = new LayerRule("InviteGen.Generator", "Inputs", "Projects", "Diagnostics", "Stages", "Uses");

        Expect.None(rule.Violations(
            [.. Repository.Sources("generator/InviteGen.Generator"), ImplicitUsings], References("InviteGen.Generator.dll")));
    }

    // What is compiled here from source must not be referenced as well: its names would be ambiguous.
    private static IEnumerable<MetadataReference> References(params string[] without) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !without.Contains(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
}
