namespace InviteGen.Generated.Tests.Hostile;

/// <summary>Servers whose bodies contain anything but what was agreed.</summary>
public sealed class HostileBodyTests : HostileTest
{
    private const string TooLong = "200: the body is longer than 1048576 bytes (MaxResponseBytes).";
    private const string TooDeep = "200: the body does not match the API description: Expected JSON that is nested at most 64 levels deep…";
    private const string NotUnicode = "200: the body does not match the API description: Expected Unicode text at \"/text\"…";
    private const string NotJson = "200: the body (application/json) is not JSON.";
    private const string NotJsonAtText =
        "200: the body (application/json) is not JSON. Expected JSON at \"/text\", found invalid JSON in line 1.";
    private const string NotInteger = "200: the body does not match the API description: Expected an integer…";

    [Theory]
    [InlineData("endless body", TooLong)]
    [InlineData("endless text", TooLong)]
    [InlineData("endless error", "500: ")]
    [InlineData("endless JSON error", "400: the body is longer than 1048576 bytes (MaxResponseBytes).")]
    [InlineData("HTML", "200: the body (text/html) is not JSON.")]
    [InlineData("HTML as JSON", NotJson)]
    [InlineData("HTML as error", "502: ")]
    [InlineData("JSON as text", "a 1")]
    [InlineData("JSON as octets", "a 1")]
    [InlineData("multipart", "200: the body (multipart/mixed) is not JSON.")]
    [InlineData("deep JSON", TooDeep)]
    [InlineData("deep JSON that ends", TooDeep)]
    [InlineData(
        "deep JSON in an error",
        "400: the body does not match the API description: Expected JSON that is nested at most 64 levels deep…")]
    [InlineData("deep unknown JSON", TooDeep)]
    [InlineData("huge exponent", NotInteger)]
    [InlineData("number of many digits", NotInteger)]
    [InlineData("number as text", NotInteger)]
    [InlineData("any number of many digits", "a 1")]
    [InlineData("null", "200: the body does not match the API description: Expected an object at the root, found null.")]
    [InlineData("two values", NotJson)]
    [InlineData("a property twice", "b 1")]
    [InlineData("a property missing", "200: the body does not match the API description: Expected the property \"text\" at the root…")]
    [InlineData("half a surrogate pair", NotUnicode)]
    [InlineData("control characters", NotJsonAtText)]
    [InlineData("many properties", "a 1")]
    public Task A_body_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("gzip bomb", TooLong)]
    [InlineData("gzip bomb as error", "500: ")]
    [InlineData("brotli bomb", TooLong)]
    [InlineData("gzip bomb in gzip", NotJson)]
    [InlineData("gzip that is cut", NotJson)]
    [InlineData("gzip that is none", Failed)]
    [InlineData("brotli that is none", Failed)]
    [InlineData("deflate that is none", Failed)]
    [InlineData("unknown coding", "a 1")]
    public Task A_coding_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("invalid UTF-8", NotUnicode)]
    [InlineData("invalid UTF-8 in a name", "a 1")]
    [InlineData(
        "invalid UTF-8 in an error",
        "400: the body (application/json) is not JSON. Expected JSON at \"/code\", found invalid JSON in line 1.")]
    [InlineData("UTF-8 cut off", NotJsonAtText)]
    [InlineData("byte order mark", "a 1")]
    [InlineData("two byte order marks", NotJson)]
    [InlineData("only a byte order mark", NotJson)]
    [InlineData("UTF-16", "a 1")]
    [InlineData("UTF-16 that is odd", NotJson)]
    [InlineData("UTF-16 that does not say so", NotJson)]
    public Task A_text_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));
}
