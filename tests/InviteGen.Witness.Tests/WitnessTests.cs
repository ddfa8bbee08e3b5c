using InviteGen.Witness.Tests.Comparing;
using InviteGen.Witness.Tests.Documents;
using InviteGen.Witness.Tests.Reviewed;
using Xunit.Abstractions;

namespace InviteGen.Witness.Tests;

/// <summary>
/// What InviteGen reads in a document is what Microsoft.OpenApi.Readers 1.6 sees in it. Where it is not, the reviewed lists say who is
/// right; an entry that stands for nothing any more is removed.
/// </summary>
public sealed class WitnessTests(ITestOutputHelper output)
{
    [Fact]
    public void Both_readers_see_the_same_in_the_documents_of_this_repository()
    {
        using var inline = new InlineDocuments();
        var files = DocumentFolder.Find(TestSettings.RepositoryRoot, "specs", "tests");
        Check([.. files, .. inline.Find(TestSettings.RepositoryRoot, "tests")], "repository.json");
    }

    [CorpusFact]
    public void Both_readers_see_the_same_in_real_documents() =>
        Check(DocumentFolder.Find(TestSettings.CorpusFolder), "corpus.json");

    private void Check(IReadOnlyList<SpecDocument> documents, string list)
    {
        var comparisons = BothReaders.Read(documents);
        output.WriteLine($"{comparisons.Count} documents, {comparisons.Sum(one => one.Operations)} operations, "
            + $"{comparisons.Sum(one => one.Objects)} objects, {comparisons.Sum(one => one.Differences.Count)} differences");

        var review = Review.Of(comparisons, ReviewedList.Read(list));
        Assert.True(comparisons.Sum(one => one.Objects) > 0, "Nothing was compared.");
        Assert.True(review.ToString().Length == 0, $"{review}");
    }
}
