using ConsumerSample.Report;
using ConsumerSample.Targets;

namespace ConsumerSample.Cli;

/// <summary>A step of the run, which becomes a row of the table.</summary>
/// <param name="Operation">The operation that invites the people.</param>
/// <param name="People">How many people, from the start of the file.</param>
/// <param name="Expectation">The expected result.</param>
internal sealed record Step(IInvitationOperation Operation, int People, Expectation Expectation);
