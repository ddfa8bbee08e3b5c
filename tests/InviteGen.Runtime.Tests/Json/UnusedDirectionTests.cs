namespace InviteGen.Runtime.Tests;

/// <summary>A codec has code only for the directions that the client needs.</summary>
public sealed class UnusedDirectionTests
{
    [Fact]
    public void Reading_a_type_that_is_only_sent_names_the_type_and_the_setting()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Codec.Read<Person, SilentCodec>("{}"));

        Assert.Equal(
            "'Person' is only sent by this client, so no code that reads it was generated. "
            + "To generate both, set Json=\"Both\" on the InviteSpec item.",
            exception.Message);
    }

    [Fact]
    public void Writing_a_type_that_is_only_received_names_the_type_and_the_setting()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Codec.Write<Person, SilentCodec>(new Person()));

        Assert.Equal(
            "'Person' is only received by this client, so no code that writes it was generated. "
            + "To generate both, set Json=\"Both\" on the InviteSpec item.",
            exception.Message);
    }

    private sealed class Person;

    private readonly struct SilentCodec : IJsonCodec<Person>;
}
