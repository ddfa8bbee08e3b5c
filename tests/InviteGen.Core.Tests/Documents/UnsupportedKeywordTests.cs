namespace InviteGen.Core.Tests.Documents;

/// <summary>Members that mean something elsewhere, and that an author may count on.</summary>
public class UnsupportedKeywordTests
{
    [Theory]
    [InlineData("x-go-name")]
    [InlineData("x-speakeasy-name-override")]
    [InlineData("x-ogen-properties")]
    [InlineData("x-ms-client-name")]
    public void An_extension_that_names_things_for_another_generator_is_told(string name) =>
        Assert.Equal(
            $"a.json(1,95): INV1024 '{name}' is an extension for another generator and is ignored",
            Assert.Single(Schema($$"""{"{{name}}": "Other"}""", "3.0.3").Shown));

    [Theory]
    [InlineData("x-invitegen-unique-by")]
    [InlineData("x-name")]
    [InlineData("x-displayName")]
    [InlineData("x-internal")]
    [InlineData("x-ds-definition-name")]
    public void Another_extension_is_not(string name) => Assert.Empty(Schema($$"""{"{{name}}": "Other"}""", "3.0.3").Shown);

    [Fact]
    public void It_is_told_once() =>
        Assert.Single(Schema("""{"x-go-name": "A", "properties": {"b": {"x-go-name": "B"}}}""", "3.0.3").Shown);

    [Fact]
    public void A_name_of_such_an_extension_that_a_property_has_is_no_extension() =>
        Assert.Empty(Schema("""{"properties": {"x-go-name": {"type": "string"}}}""", "3.0.3").Shown);

    [Theory]
    [InlineData("patternProperties", "3.0.3")]
    [InlineData("if", "3.0.0")]
    public void A_keyword_that_the_version_does_not_have_is_told(string keyword, string version) =>
        Assert.Equal(
            $"a.json(1,95): INV1025 The keyword '{keyword}' was added in OpenAPI 3.1, but this document is OpenAPI {version}; "
            + "InviteGen uses the keyword, but other tools may ignore it",
            Assert.Single(Schema("{\"" + keyword + "\": {}}", version).Shown));

    [Fact]
    public void A_keyword_that_the_version_has_is_not() => Assert.Empty(Schema("""{"patternProperties": {}}""", "3.1.0").Shown);

    private static Reading Schema(string schema, string version) => Reading.Of(
        "a.json",
        $$$"""{"openapi": "{{{version}}}", "info": {"title": "t", "version": "1"}, "components": {"schemas": {"S": {{{schema}}} } } }""");
}
