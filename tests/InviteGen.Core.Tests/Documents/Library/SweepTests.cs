using InviteGen.Bench.Broken;

namespace InviteGen.Core.Tests.Documents.Library;

public class SweepTests
{
    /// <summary>One of so many places is broken with each value; all of them are by the run <c>--broken</c> of the bench.</summary>
    private const int OneOf = 7;

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0")]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public void A_broken_value_costs_no_more_than_the_operation_it_is_in(string version)
    {
        var sweep = new Sweep(Everything.Of(version));
        var places = sweep.Places.ToList();
        var faults =
            from value in Sweep.Values.Select((text, number) => (Text: text, Number: number))
            from place in places.Where((_, number) => (number + value.Number) % OneOf == 0)
            let fault = sweep.FaultOf(place, value.Text)
            where fault is not null
            select $"/{string.Join('/', place)} = {value.Text}: {fault}";

        Assert.Equal([], faults.Take(12));
    }
}
