using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Whatever stands in a contract stands in its lock, or is known to be no fact.</summary>
public sealed class EveryFactTests
{
    /// <summary>They are for people; links only stand in the documentation of methods.</summary>
    private static readonly HashSet<string> Words =
    [
        "ApiContract.Title", "ApiContract.Description", "Operation.Summary", "Operation.Description", "Parameter.Description",
        "RequestBody.Description", "Response.Description", "Schema.Description", "SecurityScheme.Description",
        "ServerVariable.Description", "Webhook.Summary", "Webhook.Description",
        "ResponseHeader.Description", "Operation.Links", "OperationLink.Status", "OperationLink.Name", "OperationLink.Target",
        "OperationLink.Description", "OperationLink.Arguments",
    ];

    /// <summary>They are facts of enums, and the sample has none (<see cref="SchemaFactTests"/>).</summary>
    private static readonly HashSet<string> OfEnums = ["Schema.ValueNames", "ValueName.Value", "ValueName.Name"];

    public static TheoryData<string> Facts => [.. SampleContract.Properties.Select(SampleContract.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_changes_the_lock_and_comes_back(string fact)
    {
        var contract = new SampleContract(SampleContract.Properties.Single(property => SampleContract.Name(property) == fact)).Make();

        var text = LockWriter.Write(contract);

        Assert.Equal(!Words.Contains(fact) && !OfEnums.Contains(fact), text != LockWriter.Write(new SampleContract(null).Make()));
        Assert.Equal(LockFacts.Of(contract), LockFacts.Of(LockReader.ReadPart(new SpecText("a.lock", text), new FindingSink())!));
    }
}
