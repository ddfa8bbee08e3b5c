using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Parameters;

public sealed class QueryParameterTests : ServerTest
{
    private static readonly string[] Two = ["a b", "c&d"];

    private ParametersClient Client => new(Server.Http, new ParametersClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_parameter_that_is_not_given_is_not_sent()
    {
        await Client.QueryAsync("x");

        Assert.Equal("/query?text=x", Server.Request.Target);
    }

    [Fact]
    public async Task An_exploded_list_repeats_the_name()
    {
        await Client.QueryAsync("x", exploded: Two);

        Assert.Equal("/query?text=x&exploded=a%20b&exploded=c%26d", Server.Request.Target);
    }

    [Fact]
    public async Task A_list_that_is_not_exploded_is_joined_by_commas()
    {
        await Client.QueryAsync("x", joined: Two);

        Assert.Equal("/query?text=x&joined=a%20b,c%26d", Server.Request.Target);
    }

    [Fact]
    public async Task A_space_delimited_list_is_joined_by_encoded_spaces()
    {
        await Client.QueryAsync("x", spaces: ["a", "b"]);

        Assert.Equal("/query?text=x&spaces=a%20b", Server.Request.Target);
    }

    [Fact]
    public async Task A_pipe_delimited_list_is_joined_by_pipes()
    {
        await Client.QueryAsync("x", pipes: ["a", "b"]);

        Assert.Matches("^/query\\?text=x&pipes=a(\\||%7C)b$", Server.Request.Target);
    }

    [Fact]
    public async Task An_object_may_be_written_deeply_by_its_members_joined_or_as_JSON()
    {
        var range = new RangeModel { From = 1, To = 2 };

        await Client.ObjectsAsync(deep: range);
        await Client.ObjectsAsync(exploded: range);
        await Client.ObjectsAsync(joined: range);
        await Client.ObjectsAsync(json: new RangeModel { From = 1 });

        Assert.Equal(
            ["/objects?deep%5Bfrom%5D=1&deep%5Bto%5D=2", "/objects?from=1&to=2", "/objects?joined=from,1,to,2",
                "/objects?json=%7B%22from%22%3A1%7D"],
            Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task A_deep_parameter_may_hold_lists_and_objects_like_a_form()
    {
        var filter = new Filter { Created = new RangeModel { From = 1 }, Tags = ["a b", "c"], Lines = [new RangeModel { To = 2 }] };

        await Client.DeepAsync(expand: ["customer", "charge"], filter: filter);

        Assert.Equal(
            "/deep?expand%5B0%5D=customer&expand%5B1%5D=charge&filter%5Bcreated%5D%5Bfrom%5D=1&filter%5Btags%5D%5B0%5D=a%20b"
            + "&filter%5Btags%5D%5B1%5D=c&filter%5Blines%5D%5B0%5D%5Bto%5D=2",
            Server.Request.Target);
    }

    [Fact]
    public async Task A_deep_parameter_may_be_a_plain_value_or_an_object()
    {
        await Client.DeepAsync(created: 5);
        await Client.DeepAsync(created: new RangeModel { From = 6 });

        Assert.Equal(["/deep?created=5", "/deep?created%5Bfrom%5D=6"], Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Reserved_characters_are_sent_as_they_are_where_that_is_allowed()
    {
        await Client.QueryAsync("a/b", reserved: "a/b?c=d");

        Assert.Equal("/query?text=a%2Fb&reserved=a/b?c=d", Server.Request.Target);
    }

    [Fact]
    public async Task A_name_is_encoded_as_well()
    {
        await Client.QueryAsync("x", oddName: true);

        Assert.Equal("/query?text=x&odd%20name%26=true", Server.Request.Target);
    }

    [Fact]
    public async Task Values_of_each_type_are_written_without_the_culture()
    {
        await Client.TypesAsync(
            @int: -1, @long: 9007199254740993, @double: 1.5, @bool: false, uuid: new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
            day: new DateOnly(2026, 2, 3), moment: new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero));

        Assert.Equal(
            "/types?int=-1&long=9007199254740993&double=1.5&bool=false&uuid=0f8fad5b-d9cb-469f-a165-70867728950e"
            + "&day=2026-02-03&moment=2026-02-03T04%3A05%3A06Z", Server.Request.Target);
    }

    [Fact]
    public async Task Enums_are_written_by_their_wire_value_known_or_not()
    {
        await Client.TypesAsync(color: Color.DarkBlue, colors: [Color.Red, new Color("new")]);

        Assert.Equal("/types?color=dark%20blue&colors=red&colors=new", Server.Request.Target);
    }

    [Theory]
    [InlineData("color")]
    [InlineData("query")]
    [InlineData("xHeader")]
    [InlineData("cookie")]
    [InlineData("body")]
    public async Task A_required_enum_without_a_value_is_refused_and_nothing_is_sent(string missing)
    {
        Color Value(string argument) => argument == missing ? default : Color.Red;

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => Client.ColorsAsync(
            Value("color"), Value("query"), Value("xHeader"), Value("cookie"), Value("body")));

        Assert.Equal(missing, exception.ParamName);
        Assert.Empty(Server.Requests);
    }
}
