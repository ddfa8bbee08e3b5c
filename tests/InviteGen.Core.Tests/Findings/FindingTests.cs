using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Documents;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Findings;

public class FindingTests
{
    [Fact]
    public void A_finding_is_shown_where_its_node_was_written()
    {
        var sink = new FindingSink();
        sink.Report(DiagnosticRules.UnresolvedReference, ((InviteGen.Core.Text.Trees.SpecObject)Reading.Node("{\n \"y\": 2 }"))["y"]!,
            "#/z", "leads nowhere", "it is left out");
        var shown = Assert.Single(sink.Findings).Shown;
        Assert.Equal(("a.json", 1, 1), (shown.File, shown.Range.Start.Line, shown.Range.Start.Column));
        Assert.Equal("The reference '#/z' leads nowhere; it is left out", shown.Message);
    }

    [Fact]
    public void A_finding_about_a_file_is_shown_at_its_start()
    {
        var shown = new Finding(DiagnosticRules.NotOpenApi, Location.StartOf("c.yaml"), []).Shown;
        Assert.Equal(("c.yaml", default(TextRange)), (shown.File, shown.Range));
    }

    [Fact]
    public void The_same_finding_is_reported_once()
    {
        var sink = new FindingSink();
        sink.Report(DiagnosticRules.NotOpenApi, Location.StartOf("a.yaml"));
        sink.Report(DiagnosticRules.NotOpenApi, Location.StartOf("a.yaml"));
        Assert.Single(sink.Findings);
    }
}
