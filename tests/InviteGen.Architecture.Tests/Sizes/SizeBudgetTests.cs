namespace InviteGen.Architecture.Tests.Sizes;

/// <summary>The measure itself, on code made up for it.</summary>
public sealed class SizeBudgetTests
{
    [Theory]
    [InlineData(50, 5)]
    [InlineData(90, 9)]
    [InlineData(100, 10)]
    public void A_percentile_is_a_value_that_so_many_do_not_exceed(int percent, int expected) =>
        Assert.Equal(expected, SizeBudget.Percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent));

    [Fact]
    public void A_method_is_as_long_as_its_lines()
    {
        var file = new SourceFile("A.cs", """
            class A
            {
                /// <summary>Not counted.</summary>
                void M()
                {

                    // Counted.
                }

                int P => 1;
                int Q() => 2;
            }
            """);

        Assert.Equal([("A.cs(4)", 5), ("A.cs(11)", 1)], SizeBudget.Methods(file));
    }

    [Fact]
    public void Types_inside_types_are_not_top_level_types()
    {
        var file = new SourceFile("A.cs", "namespace N; class A { class B; } enum C; delegate void D(); record E;");

        Assert.Equal(["A", "C", "D", "E"], SizeBudget.TopLevelTypes(file));
    }
}
