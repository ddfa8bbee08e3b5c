using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Diagnostics;

public sealed class FindingReporterTests
{
    [Fact]
    public void A_finding_stands_at_its_line_and_column_of_the_spec()
    {
        var range = new TextRange(new TextPosition(20, 2, 4), new TextPosition(24, 2, 8));

        var finding = new LocatedFinding(DiagnosticRules.UnreadableYaml, "specs/pets.yaml", range, "Broken {0}.");

        var diagnostic = FindingReporter.ToDiagnostic(finding);

        Assert.Equal("specs/pets.yaml: (2,4)-(2,8)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("[20..24)", diagnostic.Location.SourceSpan.ToString());
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("Broken {0}.", diagnostic.GetMessage(null));
    }
}
