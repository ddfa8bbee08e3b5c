using System.Globalization;

namespace InviteGen.Sample.Tests.Program;

public class ManyPeopleTests
{
    [Fact]
    public async Task Ten_thousand_people_are_invited_in_batches_that_each_product_takes()
    {
        using var file = new PeopleCsv(Enumerable.Range(0, 10_000).Select(Line));

        var result = await SampleProgram.RunAsync(["--people", file.Path]);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "CyberArk Identity | Invite users | 10000 in 400 requests | 0 | 0 | 10000/0/0 met",
                "CyberArk Identity | Send invitation SMS | 10000 in 10000 requests | 0 | 0 | 10000/0/0 met",
                "Wavefront | Invite users | 10000 in 200 requests | 0 | 0 | 10000/0/0 met",
                "SmartDocumentor | Invite users | 10000 in 400 requests | 0 | 0 | 10000/0/0 met",
                "GoRules | Invite users | 10000 in 1000 requests | 0 | 0 | 10000/0/0 met",
            ],
            result.Rows);
    }

    private static string Line(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"Person {i},person.{i}@example.com,+1 {i},{(i % 2 == 0 ? "Editor" : "Viewer")},all,00000000-0000-4000-8000-{i:D12}");
}
