using ConsumerSample.Inviting;

namespace ConsumerSample.Report;

/// <summary>How many people should be invited, not sent, and refused by the server.</summary>
internal sealed record Expectation(int Invited, int NotSent, int Refused)
{
    /// <summary>That everybody is invited: what the user of a file of their own wants.</summary>
    public static Expectation Everybody(int people) => new(people, 0, 0);

    /// <summary>The same without a server that could refuse anybody.</summary>
    public Expectation WithoutServer() => new(Invited + Refused, NotSent, 0);

    public bool IsMetBy(Tally tally) =>
        this == new Expectation(tally.Invited, tally.NotSent.People, tally.Refused.People);

    public override string ToString() => $"{Invited}/{NotSent}/{Refused}";
}
