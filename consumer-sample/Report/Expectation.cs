using ConsumerSample.Inviting;

namespace ConsumerSample.Report;

/// <summary>How many people should be invited, not sent, and refused by the server.</summary>
internal sealed record Expectation(int Invited, int NotSent, int Refused)
{
    /// <summary>All people are invited. This is the expectation for a file of the user's own.</summary>
    public static Expectation Everybody(int people) => new(people, 0, 0);

    /// <summary>The expectation of a dry run, in which the server cannot refuse anybody.</summary>
    public Expectation WithoutServer() => new(Invited + Refused, NotSent, 0);

    public bool IsMetBy(Tally tally) =>
        this == new Expectation(tally.Invited, tally.NotSent.People, tally.Refused.People);

    public override string ToString() => $"{Invited}/{NotSent}/{Refused}";
}
