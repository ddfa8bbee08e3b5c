using InviteGen.Core.Drift.Catalogue;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>
/// Every edit of every keyword, there and back, in every place: what is widened for one side is narrowed for the other, so a rule that
/// is the wrong way round is seen.
/// </summary>
public sealed class SchemaEditTests
{
    [Fact]
    public void An_edit_of_a_schema_reports_what_is_expected_in_every_place()
    {
        var reported = string.Concat(SchemaEdit.All.Select(edit => edit.Reported()));
        var expected = File.ReadAllText(SchemaEdit.ExpectedFile).ReplaceLineEndings("\n");
        if (reported != expected)
        {
            File.WriteAllText(Path.ChangeExtension(SchemaEdit.ExpectedFile, ".received.txt"), reported);
        }

        Assert.Equal(expected, reported);
    }
}
