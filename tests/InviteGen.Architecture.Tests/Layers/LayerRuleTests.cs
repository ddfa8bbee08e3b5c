using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>The rule itself, on code made up for it: it has to be able to fail.</summary>
public sealed class LayerRuleTests
{
    private static readonly LayerRule Rule = new("App", "Low", "High");

    private static readonly SourceFile High = new(
        "High/Tower.cs",
        "namespace App.High; public class Tower { public static Tower Make() => new(); }");

    [Theory]
    [InlineData("using App.High; namespace App.Low; class Cellar { Tower? _tower; }")]
    [InlineData("namespace App.Low; class Cellar { App.High.Tower? _tower; }")]
    [InlineData("namespace App.Low; class Cellar { High.Tower? _tower; }")]
    [InlineData("using T = App.High.Tower; namespace App.Low; class Cellar { T? _tower; }")]
    [InlineData("using static App.High.Tower; namespace App.Low; class Cellar { object _tower = Make(); }")]
    public void Looking_up_is_a_violation(string low)
    {
        var violation = Assert.Single(Violations(High, new("Low/Cellar.cs", low)));
        Assert.Equal("Low/Cellar.cs(1): App.Low.Cellar uses App.High.Tower", violation);
    }

    [Fact]
    public void Looking_down_is_allowed()
    {
        Assert.Empty(Violations(
            new("Low/Cellar.cs", "namespace App.Low; public class Cellar;"),
            new("High/Tower.cs", "namespace App.High; public class Tower { App.Low.Cellar? _cellar; Tower? _next; }")));
    }

    [Fact]
    public void Data_beside_the_folders_can_be_used_by_all()
    {
        Assert.Empty(Violations(
            new("Plan.cs", "namespace App; public record Plan(string Name);"),
            new("Low/Cellar.cs", "namespace App.Low; class Cellar { App.Plan? _plan; }")));
    }

    [Fact]
    public void A_file_beside_the_folders_has_the_layer_of_the_highest_one_that_it_uses()
    {
        var violations = Violations(
            High,
            new("Program.cs", "namespace App; public class Program { Table? _table; }"),
            new("Table.cs", "namespace App; public class Table { App.High.Tower? _tower; }"),
            new("Low/Cellar.cs", "namespace App.Low; class Cellar { App.Program? _program; }"));

        Assert.Equal(["Low/Cellar.cs(1): App.Low.Cellar uses App.Program"], violations);
    }

    [Fact]
    public void A_name_that_does_not_bind_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Violations(
            new SourceFile("Low/Cellar.cs", "namespace App.Low; class Cellar { Tower? _tower; }")));
    }

    [Fact]
    public void A_folder_that_is_no_layer_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Violations(
            new("Odd/Shed.cs", "namespace App.Odd; public class Shed;"),
            new("Low/Cellar.cs", "namespace App.Low; class Cellar { App.Odd.Shed? _shed; }")));
    }

    private static IReadOnlyList<string> Violations(params SourceFile[] files) =>
        Rule.Violations(files, [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
}
