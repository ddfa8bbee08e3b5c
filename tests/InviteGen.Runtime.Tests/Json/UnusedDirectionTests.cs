namespace InviteGen.Runtime.Tests;

/// <summary>A codec has code only for the directions that the client needs.</summary>
public sealed class UnusedDirectionTests
{
    [Fact]
    public void Reading_what_is_only_sent_names_the_type_and_the_way_out()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Codec.Read<Person, SilentCodec>("{}"));

        Assert.Equal(
            "'Person' is only sent by this client: reading it from JSON is not generated. "
            + "To have both, set Json=\"Both\" on the InviteSpec item.",
            exception.Message);
    }

    [Fact]
    public void Writing_what_is_only_received_names_the_type_and_the_way_out()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Codec.Write<Person, SilentCodec>(new Person()));

        Assert.Equal(
            "'Person' is only received by this client: writing it as JSON is not generated. "
            + "To have both, set Json=\"Both\" on the InviteSpec item.",
            exception.Message);
    }

    private sealed class Person;

    private readonly struct SilentCodec : IJsonCodec<Person>;
}
