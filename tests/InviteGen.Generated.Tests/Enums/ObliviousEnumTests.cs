#nullable disable

using System.Text.Json;

namespace InviteGen.Generated.Tests.Enums;

/// <summary>What code does with open enums, in a project without nullable annotations: the compiler does not warn of null.</summary>
public sealed class ObliviousEnumTests
{
    [Theory]
    [InlineData(true, """{"mode":"fast","blank":"","next":"fast"}""")]
    [InlineData(false, """{"mode":"fast","blank":""}""")]
    public void A_choice_between_a_value_and_null_can_be_null(bool isFast, string json)
    {
        Mode? next = isFast ? Mode.Fast : null;

        Assert.Equal(json, JsonSerializer.Serialize(new Job { Mode = Mode.Fast, Blank = Blank.Empty, Next = next }));
    }

    [Fact]
    public void A_text_that_is_null_leaves_the_property_out()
    {
        string next = null;

        var job = new Job { Mode = Mode.Fast, Blank = Blank.Empty, Next = next };

        Assert.Null(job.Next);
        Assert.Equal("""{"mode":"fast","blank":""}""", JsonSerializer.Serialize(job));
    }

    [Fact]
    public void A_switch_of_values_and_null_can_be_null()
    {
        Mode? Next(int step) => step switch { 0 => Mode.Fast, 1 => Mode.Slow, _ => null };

        Assert.Equal([Mode.Fast, Mode.Slow, null], new[] { Next(0), Next(1), Next(2) });
    }
}
