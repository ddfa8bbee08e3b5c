using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Findings;

public class FindingLocatorTests
{
    [Fact]
    public void A_finding_is_shown_in_the_file_that_it_speaks_of()
    {
        SpecText[] texts = [new("a.yaml", "x: 1\ny: 2\n"), new("b.json", "{\n \"y\": 2 }")];
        var finding = new Finding(DiagnosticRules.UnresolvedReference, "b.json", JsonPointer.Parse("/y"), ["#/z", "leads nowhere", "it is left out"]);
        var located = FindingLocator.Locate(finding, texts);
        Assert.Equal(("b.json", 1, 1), (located.File, located.Range.Start.Line, located.Range.Start.Column));
        Assert.Equal("The reference '#/z' leads nowhere; it is left out", located.Message);
    }

    [Fact]
    public void A_finding_about_an_unknown_file_is_shown_at_its_start()
    {
        var located = FindingLocator.Locate(new(DiagnosticRules.NotOpenApi, "c.yaml", JsonPointer.Root, []), []);
        Assert.Equal(("c.yaml", default(TextRange)), (located.File, located.Range));
    }

    [Fact]
    public void The_same_finding_is_reported_once()
    {
        var sink = new FindingSink();
        sink.Report(DiagnosticRules.NotOpenApi, "a.yaml", JsonPointer.Root);
        sink.Report(DiagnosticRules.NotOpenApi, "a.yaml", JsonPointer.Root);
        Assert.Single(sink.Findings);
    }
}
