namespace InviteGen.Generated.Tests.Shapes;

public sealed class MergedTests : ShapesTest
{
    private static readonly Merged Least = new() { Own = "own", Id = 1, Name = "n" };

    [Theory]
    [InlineData(true, """{"own":"own","id":1,"name":"n","parent":null}""")]
    [InlineData(false, """{"own":"own","id":1,"name":"n","parent":{"id":2}}""")]
    public Task All_members_are_one_record(bool isNull, string json) => SurvivesAsync(
        merged => Client.ExchangeMergedAsync(merged), Least with { Parent = isNull ? null : new Base { Id = 2 } }, json);

    [Fact]
    public void The_limits_of_all_members_hold()
    {
        Assert.Equal(
            ["/own", "/name"],
            MergedValidator.Validate(Least with { Own = "o", Name = "12345" }).Select(error => error.Pointer));
        Assert.Empty(MergedValidator.Validate(Least));
    }
}
