using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>The rule itself, on code made up for it: it has to be able to fail.</summary>
public sealed class FolderRuleTests
{
    private static readonly SourceFile Bed = new("App/Garden/Bed.cs", "namespace App.Garden; public class Bed { Shed.Spade? _spade; }");

    [Theory]
    [InlineData("using App.Garden; namespace App.Shed; public class Spade { Bed? _bed; }")]
    [InlineData("namespace App.Shed; public class Spade { App.Garden.Bed? _bed; }")]
    [InlineData("namespace App.Shed; public class Spade { Garden.Bed? _bed; }")]
    public void Two_folders_that_use_each_other_are_named_with_a_line_of_each(string spade) => Assert.Equal(
        """
        In App: Garden and Shed use each other
          App/Garden/Bed.cs(1): App.Garden.Bed uses App.Shed.Spade
          App/Shed/Spade.cs(1): App.Shed.Spade uses App.Garden.Bed
        """,
        Assert.Single(Violations(Bed, new("App/Shed/Spade.cs", spade))));

    [Fact]
    public void A_circle_around_a_corner_is_found() => Assert.Equal(
        """
        In App: Garden uses Shed uses Yard uses Garden
          App/Garden/Bed.cs(1): App.Garden.Bed uses App.Shed.Spade
          App/Shed/Spade.cs(1): App.Shed.Spade uses App.Yard.Gate
          App/Yard/Gate.cs(1): App.Yard.Gate uses App.Garden.Bed
        """,
        Assert.Single(Violations(
            Bed,
            new("App/Shed/Spade.cs", "namespace App.Shed; public class Spade { App.Yard.Gate? _gate; }"),
            new("App/Yard/Gate.cs", "namespace App.Yard; public class Gate { App.Garden.Bed? _bed; }"))));

    [Fact]
    public void A_circle_deep_below_is_found_in_the_folder_that_holds_both() => Assert.StartsWith(
        "In App/Deep: Garden and Shed use each other",
        Assert.Single(Violations(
            new("App/Deep/Garden/Roses/Bed.cs", "namespace App.Roses; public class Bed { App.Tools.Spade? _spade; }"),
            new("App/Deep/Shed/Tools/Spade.cs", "namespace App.Tools; public class Spade { App.Roses.Bed? _bed; }"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_name_that_the_surrounding_namespace_gives_is_a_use() => Assert.StartsWith(
        "In App: Garden and House.cs use each other",
        Assert.Single(Violations(
            new("App/House.cs", "namespace App; public class House { App.Garden.Bed? _bed; }"),
            new("App/Garden/Bed.cs", "namespace App.Garden; public class Bed { House? _house; }"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_type_that_is_only_inferred_is_a_use() => Assert.Contains(
        "In App: Garden and Shed use each other\n  App/Garden/Bed.cs(1): App.Garden.Bed uses App.Shed.Spade\n"
        + "  App/Shed/Spade.cs(1): App.Shed.Spade uses App.Garden.Bed",
        Violations(
            Bed,
            new("App/Shed/Spade.cs", "namespace App.Shed; public class Spade { object M() { var it = App.Yard.Gate.Make(); return it; } }"),
            new("App/Yard/Gate.cs", "namespace App.Yard; public class Gate { public static App.Garden.Bed Make() => new(); }")));

    [Fact]
    public void Folders_that_look_one_way_are_no_circle() => Assert.Empty(Violations(
        Bed,
        new("App/Shed/Spade.cs", "namespace App.Shed; public class Spade { Spade? _other; }")));

    [Fact]
    public void Files_of_one_folder_may_use_each_other() => Assert.Empty(Violations(
        new("App/Garden/Bed.cs", "namespace App.Garden; public class Bed { Rose? _rose; }"),
        new("App/Garden/Rose.cs", "namespace App.Garden; public class Rose { Bed? _bed; }")));

    [Fact]
    public void A_file_beside_folders_may_be_used_by_one_and_another_may_use_it() => Assert.Empty(Violations(
        new("App/Size.cs", "namespace App; public class Size;"),
        new("App/House.cs", "namespace App; public class House { App.Garden.Bed? _bed; }"),
        new("App/Garden/Bed.cs", "namespace App.Garden; public class Bed { App.Size? _size; }")));

    private static IReadOnlyList<string> Violations(params SourceFile[] files) =>
        new FolderRule("App").Violations(files, [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
}
