using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Documents;

/// <summary>What versions 1.1 and 1.2 of the Overlay specification added.</summary>
public class NewerOverlayTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /a: {get: {operationId: a, responses: {'200': {description: d}}}}
          /b: {post: {operationId: b, responses: {'200': {description: d}}}}
        """;

    [Fact]
    public void What_is_copied_is_merged_into_the_target()
    {
        var item = Apply("1.1.0", "- target: $.paths['/b']\n  copy: $.paths['/a']").Model.Paths["/b"];
        Assert.Equal(["a", "b"], item.Operations!.Values.Select(operation => operation.OperationId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_is_replaced() =>
        Assert.Equal("new", Apply("1.2.0", "- target: $.info.title\n  update: new").Model.Info.Title);

    [Theory]
    [InlineData("1.1.0", "- target: $.paths['/b']\n  copy: $.paths.*", "o.yaml(5,3): INV1012", "'copy' must select one value, not 2")]
    [InlineData("1.1.0", "- target: $.paths['/b']\n  copy: 5", "o.yaml(5,3): INV1012", "'copy' is required and must be a string")]
    [InlineData("1.0.0", "- target: $.paths['/b']\n  copy: $.info", "o.yaml(5,3): INV1012", "the field 'copy' is not allowed here")]
    [InlineData("1.0.0", "- target: $.info.title\n  update: new", "o.yaml(5,3): INV1012", "cannot be merged into")]
    [InlineData("1.3.0", "- target: $.info", "o.yaml(1,1): INV1012", "(1.0, 1.1 or 1.2)")]
    public void What_a_version_does_not_have_is_refused_at_its_place(string version, string action, string place, string message)
    {
        var shown = Assert.Single(Apply(version, action).Shown);
        Assert.StartsWith(place, shown, StringComparison.Ordinal);
        Assert.Contains(message, shown, StringComparison.Ordinal);
    }

    private static Reading Apply(string version, string action) => Reading.Of(Reading.Project("a.yaml", Spec) with
    {
        Overlay = new SpecText("o.yaml", $"overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n{action}"),
    });
}
