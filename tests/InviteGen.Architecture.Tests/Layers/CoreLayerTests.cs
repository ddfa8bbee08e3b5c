using InviteGen.Core;
using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

public sealed class CoreLayerTests
{
    // The global usings that the project file switches on.
    private static readonly SourceFile ImplicitUsings = new("ImplicitUsings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);

    [Fact]
    public void The_folders_of_the_core_look_one_way()
    {
        var rule = new LayerRule("InviteGen.Core", "Primitives", "Text", "Findings", "Documents", "Contract", "CSharp", "Emit");

        Expect.None(rule.Violations([.. Repository.Sources("generator/InviteGen.Core"), ImplicitUsings], References()));
    }

    [Fact]
    public void The_folders_of_the_generator_look_one_way()
    {
        var rule = new LayerRule("InviteGen.Generator", "Inputs", "Projects", "Diagnostics", "Stages");

        Expect.None(rule.Violations([.. Repository.Sources("generator/InviteGen.Generator"), ImplicitUsings], References()));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "InviteGen.Generator.dll")
            .Append(typeof(SpecProject).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));
}
