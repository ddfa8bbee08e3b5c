using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Documents in which everything that has a name is called anything, and much the same.</summary>
public sealed class NameFuzzTests
{
    /// <summary>Every run uses the same documents, and a failure names its seed.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Names_never_break_the_client(int seed)
    {
        var generated = Generated.From(new NamedSpec(new Random(seed)).Text);

        Assert.DoesNotContain(generated.Findings, finding => finding.StartsWith("INV9999", StringComparison.Ordinal));
        Assert.NotEmpty(generated.Contract.Operations);
        Assert.NotEmpty(generated.Contract.Webhooks);
        generated.Compile();
    }
}
