using InviteGen.Core.Drift.Locks;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Whatever stands in a contract stands in its lock, or is known to be no fact.</summary>
public sealed class EveryFactTests
{
    /// <summary>They are for people.</summary>
    private static readonly HashSet<string> Words =
    [
        "ApiContract.Title", "ApiContract.Description", "Operation.Summary", "Operation.Description", "Parameter.Description",
        "RequestBody.Description", "Response.Description", "Schema.Description", "SecurityScheme.Description",
        "ServerVariable.Description", "Webhook.Summary", "Webhook.Description",
    ];

    public static TheoryData<string> Facts => [.. SampleContract.Properties.Select(SampleContract.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_changes_the_lock_and_comes_back(string fact)
    {
        var contract = new SampleContract(SampleContract.Properties.Single(property => SampleContract.Name(property) == fact)).Make();

        Assert.Equal(!Words.Contains(fact), LockWriter.Write(contract) != LockWriter.Write(new SampleContract(null).Make()));
        Lock.DemandRoundTrip(contract);
    }
}
