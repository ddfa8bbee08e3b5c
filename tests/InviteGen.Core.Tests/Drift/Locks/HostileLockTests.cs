using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Whatever somebody puts into a lock, the compiler goes on, and soon.</summary>
public sealed class HostileLockTests
{
    private const int Many = 1_000_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "brackets of JSON", "schema A: any\n  where " + new string('[', Many) },
        { "brackets of notes", "schema A: any [default=" + new string('{', Many) },
        { "arrays of arrays", "schema A: any" + string.Concat(Enumerable.Repeat("[]", Many / 2)) },
        { "one endless string", "schema \"" + new string('a', Many) },
        { "backslashes", "schema \"" + new string('\\', Many) },
        { "deep lines", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', 2 * i) + "schema A: object\n")) },
        { "half a character", "schema A: any [default=\"\uD800\"" },
        { "quotes", "accept " + new string('"', Many) },
        { "one character a line", string.Concat(Enumerable.Repeat("x\n", Many / 2)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_locks_are_refused_on_a_small_stack(string kind, string text)
    {
        Assert.NotEmpty(kind);
        Assert.NotEmpty(SmallStack.Run(() => Lock.Faults("invitegen-lock 1\n" + text + "\n")));
    }

    [Fact]
    public void The_deepest_lock_that_may_be_is_read_and_compared_on_a_small_stack()
    {
        var lines = string.Concat(Enumerable.Range(0, 255).Select(i => new string(' ', 2 * i + 2) + "a: object\n"));

        Assert.True(SmallStack.Run(() => Equals(
            Lock.Read("invitegen-lock 1\nschema A: object\n" + lines).Contract,
            Lock.Read("invitegen-lock 1\nschema A: object\n" + lines).Contract)));
    }

    [Fact]
    public void Many_facts_take_no_more_time_each_than_few()
    {
        var lines = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"  \"a{i}\": string [maximum={i}]\n"));

        Assert.Equal(200_000, Lock.Read("invitegen-lock 1\nschema A: object\n" + lines).Contract.Schemas[0].Schema.Object.Properties.Count);
    }
}
