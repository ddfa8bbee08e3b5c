using ConsumerSample.Report;
using ConsumerSample.Targets;

namespace ConsumerSample.Cli;

/// <summary>One row of the table to be.</summary>
/// <param name="Operation">Through which the people are invited.</param>
/// <param name="People">How many people of the file, from its start.</param>
/// <param name="Expectation">What should become of them.</param>
internal sealed record Step(IInvitationOperation Operation, int People, Expectation Expectation);
