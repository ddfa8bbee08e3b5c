using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>The first tag of an operation decides in which class its methods are, if the client is divided.</summary>
public sealed class GroupFactTests
{
    private const string Moved = "; its C# method is in another group";

    [Theory]
    [InlineData("[a, b]", "[b, a]", ClientGrouping.Flat, "None The first tag of GET /a is now 'b' (was: 'a')")]
    [InlineData("[a, b]", "[b, a]", ClientGrouping.Classes, "Changes The first tag of GET /a is now 'b' (was: 'a')" + Moved)]
    [InlineData("[a, b]", "[b, a]", ClientGrouping.Interfaces, "Changes The first tag of GET /a is now 'b' (was: 'a')" + Moved)]
    [InlineData("[a]", "[b]", ClientGrouping.Classes, "Changes The first tag of GET /a is now 'b' (was: 'a')" + Moved)]
    [InlineData("[a]", "[]", ClientGrouping.Classes, "Changes GET /a no longer has the tag 'a'" + Moved)]
    [InlineData("[]", "[a]", ClientGrouping.Classes, "Changes GET /a now has the tag 'a'" + Moved)]
    [InlineData("[a]", "[]", ClientGrouping.Flat, "None GET /a no longer has the tag 'a'")]
    [InlineData("[a]", "[a, b]", ClientGrouping.Classes, "None GET /a now has the tag 'b'")]
    [InlineData("[my tag]", "[myTag]", ClientGrouping.Classes,
        "None GET /a no longer has the tag 'my tag'|None GET /a now has the tag 'myTag'")]
    public void A_change_is_one_of_code_where_the_method_has_another_place(
        string before, string after, ClientGrouping grouping, string expected)
    {
        var (old, current) = (Generated.Clean(Spec(before)).Contract, Generated.Clean(Spec(after)).Contract);

        var changes = SpecCompiler.Compare(old, current, grouping: grouping);

        Assert.Equal(expected.Split('|'), changes.Select(change => $"{change.Source} {change.Message}"));
        Assert.All(changes, change => Assert.Equal(
            change.Source == SourceEffect.Changes ? Verdict.Breaking : Verdict.Compatible, change.Verdict));
    }

    [Theory]
    [InlineData("[b]", "GET /a [tags=[\"b\"]]")]
    [InlineData("[a, b]", "GET /a [tags=[\"a\",\"b\"], group=\"a\"]")]
    [InlineData("[b, a]", "GET /a [tags=[\"a\",\"b\"], group=\"b\"]")]
    public void A_lock_names_the_first_of_several_tags(string tags, string line)
    {
        Assert.Equal(line, Lock.Part(Spec(tags), "GET ").Split('\n')[0]);
        Lock.DemandRoundTrip(Generated.Clean(Spec(tags)).Contract);
    }

    [Fact]
    public void A_lock_that_does_not_name_the_first_of_several_tags_differs_from_none()
    {
        var old = LockReader.ReadPart(
            new SpecText("a.lock", "invitegen-lock 1\nGET /a [tags=[\"a\",\"b\"]]\n  204\n"), new FindingSink())!;

        Assert.Empty(SpecCompiler.Compare(old, Generated.Clean(Spec("[b, a]")).Contract, grouping: ClientGrouping.Classes));
    }

    private static string Spec(string tags) =>
        Specs.Paths($"/a: {{ get: {{ tags: {tags}, responses: {{ '204': {{ description: Done. }} }} }} }}");
}
