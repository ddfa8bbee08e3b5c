namespace InviteGen.Runtime.Tests;

public sealed class UnusedDirectionTests
{
    [Fact]
    public void The_message_names_the_type_and_the_way_out()
    {
        Assert.Equal(
            "'Person' is only sent by this client: reading it from JSON is not generated. "
            + "To have both, set Json=\"Both\" on the InviteSpec item.",
            UnusedDirection.Read("Person").Message);
        Assert.Equal(
            "'Person' is only received by this client: writing it as JSON is not generated. "
            + "To have both, set Json=\"Both\" on the InviteSpec item.",
            UnusedDirection.Write("Person").Message);
    }
}
