using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.Tests.CSharp.Naming;

public sealed class ScopeTests
{
    [Fact]
    public void Whoever_asks_first_gets_the_plain_name_and_the_others_what_is_left()
    {
        var scope = new Scope([]);

        var names = Enumerable.Range(0, 4).Select(_ => scope.Take("Name", "NameValue"));

        Assert.Equal(["Name", "NameValue", "Name2", "Name3"], names);
    }

    [Fact]
    public void A_reserved_name_is_never_given()
    {
        Assert.Equal("Equals2", new Scope(["Equals"]).Take("Equals"));
    }

    [Fact]
    public void Names_that_differ_in_case_are_different()
    {
        var scope = new Scope(["name"]);

        Assert.Equal("Name", scope.Take("Name"));
    }

    [Fact]
    public void A_marked_keyword_is_the_same_name_as_the_plain_word()
    {
        Assert.Equal("@value2", new Scope(["value"]).Take("@value"));
    }

    [Fact]
    public void A_name_with_companions_is_free_only_when_they_are()
    {
        var scope = new Scope(["PetJson"]);

        Assert.Equal("PetModel", scope.TakeWith(["Json"], "Pet", "PetModel"));
        Assert.False(scope.IsFree("PetModelJson"));
    }

    [Fact]
    public void The_work_for_names_that_collide_grows_with_their_number_alone()
    {
        var (few, many) = (AllocatedFor(1_000), AllocatedFor(8_000));

        Assert.InRange(many, few, 12 * few);
    }

    private static long AllocatedFor(int names)
    {
        var scope = new Scope([]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < names; i++)
        {
            scope.Take("Name");
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
