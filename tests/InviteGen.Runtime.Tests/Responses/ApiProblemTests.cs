using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class ApiProblemTests
{
    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    // RFC 9457, section 3, first example.
    private const string OutOfCredit =
        """
        {"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,
        """
        + """
        "detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc",
        """
        + """
        "balance":30,"accounts":["/account/12345","/account/67890"]}
        """;

    [Fact]
    public void All_members_survive_a_round_trip()
    {
        var problem = Codec.Read<ApiProblem, ApiProblemJson>(OutOfCredit);
        Assert.Equal(403, problem.Status);
        Assert.Equal(["balance", "accounts"], problem.Extensions.Keys);
        Assert.Equal(OutOfCredit, Codec.Write<ApiProblem, ApiProblemJson>(problem));
        Assert.Equal(problem, JsonSerializer.Deserialize<ApiProblem>(OutOfCredit));
        Assert.Equal(problem.GetHashCode(), JsonSerializer.Deserialize<ApiProblem>(OutOfCredit)!.GetHashCode());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"title\":1,\"status\":\"403\",\"detail\":{\"a\":[]},\"instance\":[1],\"type\":null}")]
    [InlineData("{\"status\":403.5}")]
    public void A_member_of_a_wrong_type_is_ignored(string json) =>
        Assert.Equal(new ApiProblem(), Codec.Read<ApiProblem, ApiProblemJson>(json));

    [Fact]
    public async Task A_long_member_of_a_wrong_type_is_ignored_in_a_stream()
    {
        var json = $"{{\"title\":[\"{new string('x', 5000)}\"],\"status\":{{}},\"detail\":\"d\"}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{json},{json}]"));
        var problems = await JsonSerializer.DeserializeAsync<List<ApiProblem>>(stream, SmallBuffers);
        Assert.Equal([new ApiProblem { Detail = "d" }, new ApiProblem { Detail = "d" }], problems);
    }

    [Fact]
    public async Task A_long_extension_is_kept_in_a_stream()
    {
        var json = $"{{\"x\":{{\"y\":[\"{new string('y', 5000)}\"]}}}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{json},{json}]"));
        var problems = await JsonSerializer.DeserializeAsync<List<ApiProblem>>(stream, SmallBuffers);
        Assert.Equal([5010, 5010], problems!.Select(p => p.Extensions["x"].GetRawText().Length));
    }

    [Fact]
    public void Problems_with_different_extensions_differ() => Assert.NotEqual(
        Codec.Read<ApiProblem, ApiProblemJson>("{\"a\":1}"), Codec.Read<ApiProblem, ApiProblemJson>("{\"a\":2}"));

    [Theory]
    [InlineData("type")]
    [InlineData("title")]
    [InlineData("detail")]
    [InlineData("instance")]
    [InlineData("status")]
    public void Problems_that_differ_in_one_member_differ(string member)
    {
        var problem = Codec.Read<ApiProblem, ApiProblemJson>(OutOfCredit);
        var value = member == "status" ? "404" : "\"other\"";
        var old = System.Text.RegularExpressions.Regex.Replace(OutOfCredit, $"\"{member}\":(\"[^\"]*\"|\\d+)", $"\"{member}\":{value}");
        var other = Codec.Read<ApiProblem, ApiProblemJson>(old);
        Assert.NotEqual(problem, other);
        Assert.NotEqual(problem.GetHashCode(), other.GetHashCode());
        Assert.False(problem.Equals(null));
    }

    [Fact]
    public void A_list_is_not_a_problem() =>
        Assert.Equal("an object", Codec.Fail<ApiProblem, ApiProblemJson>("[]").Expected);
}
