using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Documents;

public class OverlayTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        servers: []
        paths:
          /users: {post: {operationId: inviteUsers, tags: [A], responses: {'200': {description: d}}}}
          /old: {get: {responses: {'200': {description: d}}}}
        components: {schemas: {}}
        """;

    [Fact]
    public void Objects_are_merged_and_values_replaced()
    {
        var reading = Apply("""
            - target: $.info
              update: {title: new, description: added}
            """);
        var info = reading.Model.Info;
        Assert.Equal(("new", "added", "1"), (info.Title, info.Description, info.Version));
    }

    [Fact]
    public void Arrays_are_appended_to()
    {
        var reading = Apply("""
            - target: $.servers
              update: {url: 'https://a.example'}
            - target: $
              update: {servers: [{url: 'https://b.example'}]}
            """);
        Assert.Equal(["https://a.example", "https://b.example"], reading.Model.Servers!.Select(server => server.Url));
    }

    [Fact]
    public void What_is_removed_is_gone() =>
        Assert.Equal(["/users"], Apply("- target: $.paths['/old']\n  remove: true").Model.Paths.Keys);

    [Fact]
    public void Items_are_removed_by_a_filter() =>
        Assert.Equal("p1", Apply("""
            - target: $.paths['/users'].post
              update: {parameters: [{name: p0, in: query}, {name: p1, in: query}, {name: p2, in: query}]}
            - target: $.paths.*.post.parameters[?@.name == 'p0' || @.name == 'p2']
              remove: true
            """).Model.Paths["/users"].Operations!.Values.Single().Parameters!.Single().Name);

    [Fact]
    public void An_action_sees_what_earlier_actions_did() =>
        Assert.Equal(["/new"], Apply("""
            - target: $.paths
              update: {/new: {get: {responses: {'200': {description: d}}}}}
            - target: $.paths['/old']
              remove: true
            - target: $.paths['/users']
              remove: true
            """).Model.Paths.Keys);

    [Fact]
    public void A_filter_sees_what_the_overlay_added()
    {
        var project = Project("- target: $.paths['/old'].get\n  update: {operationId: addedId}");
        Assert.Equal(["/old"], Reading.Of(project with { Operations = ["addedId"] }).Model.Paths.Keys);
    }

    [Theory]
    [InlineData(
        "- target: $.paths['/nope']\n  remove: true",
        "o.yaml(4,3): INV4003 Target '$.paths['/nope']' matches nothing in 'a.yaml', so this action has no effect")]
    public void A_target_that_matches_nothing_is_a_warning_in_the_overlay(string actions, string shown)
    {
        var reading = Apply(actions);
        Assert.NotNull(reading.Document);
        Assert.Equal([shown], reading.Shown);
    }

    [Theory]
    [InlineData(
        "- target: paths",
        "o.yaml(4,3): INV1012 The overlay cannot be applied: 'paths' is not a valid JSONPath expression (RFC 9535): '$' is "
        + "missing at character 1.")]
    [InlineData(
        "- target: $.info\n  updaet: {}",
        "o.yaml(5,3): INV1012 The overlay cannot be applied: the field 'updaet' is not allowed here")]
    [InlineData(
        "- target: $.info.title\n  update: x",
        "o.yaml(5,3): INV1012 The overlay cannot be applied: '$.info.title' selects a value that this update "
        + "cannot be merged into")]
    [InlineData(
        "- target: $\n  remove: true",
        "o.yaml(5,3): INV1012 The overlay cannot be applied: the whole document cannot be removed")]
    [InlineData("- target: $\n  remove: 1", "o.yaml(5,3): INV1012 The overlay cannot be applied: 'remove' must be true or false")]
    public void An_invalid_action_is_an_error_in_the_overlay(string actions, string shown)
    {
        var reading = Apply(actions);
        Assert.Null(reading.Document);
        Assert.Equal([shown], reading.Shown);
    }

    [Theory]
    [InlineData("overlay: 1.0.0\nactions: [\n", "INV1002")]
    [InlineData("overlay: 2.0.0\ninfo: {title: t, version: v}\nactions: []", "INV1012")]
    [InlineData("[]", "INV1012")]
    [InlineData("", "INV1012")]
    public void A_file_that_is_no_overlay_is_an_error(string overlay, string id)
    {
        var reading = Reading.Of(Reading.Project("a.yaml", Spec) with { Overlay = new SpecText("o.yaml", overlay) });
        Assert.Null(reading.Document);
        Assert.Equal(("o.yaml", id), (reading.Findings.Single().File, reading.Findings.Single().Rule.Id));
    }

    [Fact]
    public void An_overlay_that_grows_without_end_is_refused()
    {
        var actions = Enumerable.Range(0, 40).Select(i => $"- target: $..x\n  update: {{x: {{}}, y{i}: {{x: {{}}}}}}\n");
        var reading = Apply("- target: $\n  update: {x: {}}\n" + string.Concat(actions));
        Assert.Contains("too deep or too large", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_overlay_is_read_too()
    {
        const string overlay = """
            {"overlay": "1.0.0", "info": {"title": "t", "version": "1"},
             "actions": [{"target": "$.nope", "remove": true}]}
            """;
        var reading = Reading.Of(Reading.Project("a.yaml", Spec) with { Overlay = new SpecText("o.json", overlay) });
        Assert.StartsWith("o.json(2,15): INV4003", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    private static Reading Apply(string actions) => Reading.Of(Project(actions));

    private static SpecProject Project(string actions) => Reading.Project("a.yaml", Spec) with
    {
        Overlay = new SpecText(
            "o.yaml", $"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions.ReplaceLineEndings("\n")}"),
    };
}
