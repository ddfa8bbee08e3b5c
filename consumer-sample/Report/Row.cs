using ConsumerSample.Inviting;

namespace ConsumerSample.Report;

/// <summary>One line of the table. The tally may still be growing.</summary>
internal sealed record Row(string System, string Operation, Expectation Expectation, Tally Tally)
{
    public bool IsAsExpected => Expectation.IsMetBy(Tally);
}
