using ConsumerSample.GoRules;
using ConsumerSample.Report;
using ConsumerSample.Targets;
using Microsoft.Extensions.DependencyInjection;

namespace ConsumerSample.Cli;

/// <summary>The expected results for the sample file, whose lines are chosen so that each kind of refusal occurs.</summary>
internal static class Demonstration
{
    private const int Everybody = 14;

    // One more than a request to GoRules can contain.
    private const int Eleven = 11;

    public static IReadOnlyList<Step> Steps(IServiceProvider services)
    {
        var operations = services.GetServices<IInvitationOperation>().ToDictionary(operation => operation.Key);
        var eleven = new GoRulesInvitations(services.GetRequiredService<IGoRulesClient>())
        {
            Title = "Invite users, 11 at once",
            BatchSize = Eleven,
        };
        return
        [
            // Line 14 has no UUID. The role of line 15 is unknown, which is a failure with status 200.
            new(operations["cyberark"], Everybody, new Expectation(12, 1, 1)),
            // Line 8 has no phone, line 14 no UUID. The phone of line 11 is not verified, which is a failure with status 200.
            new(operations["cyberark-sms"], Everybody, new Expectation(11, 2, 1)),
            // Line 13 has an invalid address.
            new(operations["wavefront"], Everybody, new Expectation(13, 1, 0)),
            // Line 13 has an invalid address, line 14 repeats the address of line 2, and the role of line 15 is unknown.
            new(operations["smartdocumentor"], Everybody, new Expectation(11, 2, 1)),
            // The eleventh address is one too many.
            new(eleven, Eleven, new Expectation(0, Eleven, 0)),
            // Line 13 has an invalid address.
            new(operations["gorules"], Everybody, new Expectation(13, 1, 0)),
        ];
    }
}
