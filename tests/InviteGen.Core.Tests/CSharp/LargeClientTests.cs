using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>A client with many operations is reported, unless the project says how it is divided.</summary>
public sealed class LargeClientTests
{
    private const string Report = "INV4013 1: The client has 101 operations in one class and one interface. "
        + "To divide it by tag, set Grouping=\"Tag\" on the InviteSpec item; to keep one class, set Grouping=\"None\"";

    [Fact]
    public void More_than_100_operations_in_one_class_are_reported() => Assert.Equal([Report], FindingsOf(101, 2, null));

    [Theory]
    [InlineData(100, 2, null)]
    [InlineData(101, 1, null)]
    [InlineData(101, 2, ClientGrouping.Flat)]
    [InlineData(101, 2, ClientGrouping.Classes)]
    [InlineData(101, 2, ClientGrouping.Interfaces)]
    public void Fewer_operations_or_one_tag_or_a_choice_are_not_reported(int operations, int tags, ClientGrouping? grouping) =>
        Assert.Empty(FindingsOf(operations, tags, grouping));

    private static IEnumerable<string> FindingsOf(int operations, int tags, ClientGrouping? grouping) => Generated.From(
        Specs.Paths(string.Concat(Enumerable.Range(0, operations).Select(number =>
            $"/a{number}: {{ get: {{ tags: [t{number % tags}], responses: {{ '204': {{ description: Done. }} }} }} }}\n"))),
        grouping).Findings;
}
