using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Tests.Contract.Operations;

public sealed class SuccessStatusesTests
{
    [Theory]
    [InlineData("200 404", "200")]
    [InlineData("2XX 201 302", "2XX 201")]
    [InlineData("200 default", "200")]
    [InlineData("default", "default")]
    [InlineData("101 default 3XX", "default")]
    [InlineData("404 default", "")]
    [InlineData("default 5XX", "")]
    [InlineData("302", "")]
    [InlineData("", "")]
    public void Default_is_a_success_where_neither_a_success_nor_an_error_is_declared(string declared, string expected)
    {
        var statuses = declared.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => StatusKey.Parse(key)!.Value).ToList();

        Assert.Equal(
            expected,
            string.Join(' ', statuses.Where(new SuccessStatuses(statuses).Contains)));
    }
}
