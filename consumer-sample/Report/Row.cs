using ConsumerSample.Inviting;

namespace ConsumerSample.Report;

/// <summary>A row of the table. Its results can still change while people are invited.</summary>
internal sealed record Row(string System, string Operation, Expectation Expectation, Tally Tally)
{
    public bool IsAsExpected => Expectation.IsMetBy(Tally);
}
