using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>Headers of responses, read with the codec of their type.</summary>
public sealed class HeaderTextTests
{
    [Theory]
    [InlineData(HeaderForm.Literal, "42", "42")]
    [InlineData(HeaderForm.Literal, " 42 ", "42")]
    [InlineData(HeaderForm.Json, "42", "42")]
    public void A_number_is_read(object form, string text, string expected) =>
        Assert.Equal(expected, HeaderText.Required<int, Int32Codec>(Info(("X-A", text)), "X-A", (HeaderForm)form).ToString());

    [Theory]
    [InlineData("a\"b\\c", "a\"b\\c")]
    [InlineData("null", "null")]
    [InlineData("é", "é")]
    public void A_text_is_read_as_it_is(string text, string expected) => Assert.Equal(
        expected, HeaderText.Required<string, StringCodec>(Info(("X-A", text)), "x-a", HeaderForm.Text));

    [Theory]
    [InlineData("a, b", "a|b")]
    [InlineData("a,,b, ", "a|b")]
    [InlineData(" a b ,c", "a b|c")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData(",", "")]
    public void A_list_of_texts_is_split_at_commas(string text, string expected) => Assert.Equal(
        expected, string.Join('|', List<string, StringCodec>(HeaderForm.TextList, "X-A", text)));

    [Fact]
    public void A_list_of_numbers_is_split_at_commas() =>
        Assert.Equal([1, -2, 3], List<int, Int32Codec>(HeaderForm.LiteralList, "X-A", "1, -2 ,,3"));

    [Fact]
    public void Lines_of_one_name_are_one_list_except_for_cookies()
    {
        Assert.Equal(["a", "b", "c"], List<string, StringCodec>(HeaderForm.TextList, "X-A", "a, b", "c"));
        Assert.Equal(
            ["a=1; Expires=Thu, 01 Jan 2030 00:00:00 GMT", "b=2"],
            List<string, StringCodec>(HeaderForm.TextList, "Set-Cookie", "a=1; Expires=Thu, 01 Jan 2030 00:00:00 GMT", "b=2"));
        Assert.Equal("a, b", HeaderText.Optional(Info(("X-A", "a"), ("X-A", "b")), "X-A"));
    }

    [Fact]
    public void A_header_of_the_content_is_read_too()
    {
        using var response = new HttpResponseMessage { Content = new StringContent("") };
        response.Content.Headers.TryAddWithoutValidation("Content-Language", "de");
        Assert.Equal("de", HeaderText.Required(new ResponseInfo("GET /a", response), "content-language"));
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("1994-11-06T08:49:37+01:00", "1994-11-06T08:49:37+01:00")]
    public void A_date_has_the_form_of_HTTP_or_that_of_RFC_3339(string text, string expected) => Assert.Equal(
        expected,
        Rfc3339.Format(HeaderText.Required<DateTimeOffset, DateTimeOffsetCodec>(Info(("Date", text)), "Date", HeaderForm.Text)));

    [Fact]
    public void A_date_of_HTTP_is_a_text_where_a_text_is_expected() => Assert.Equal(
        "Sun, 06 Nov 1994 08:49:37 GMT",
        HeaderText.Required<string, StringCodec>(Info(("X-A", "Sun, 06 Nov 1994 08:49:37 GMT")), "X-A", HeaderForm.Text));

    [Fact]
    public void A_missing_header_is_null_or_an_error()
    {
        var info = Info(("X-B", "1"));
        Assert.Null(HeaderText.Optional(info, "X-A"));
        Assert.Null(HeaderText.Optional<string, StringCodec>(info, "X-A", HeaderForm.Text));
        Assert.Null(HeaderText.OptionalValue<int, Int32Codec>(info, "X-A", HeaderForm.Literal));
        string[] messages =
        [
            Assert.Throws<ApiException>(() => HeaderText.Required(info, "X-A")).Message,
            Assert.Throws<ApiException>(() => HeaderText.Required<int, Int32Codec>(info, "X-A", HeaderForm.Literal)).Message,
        ];
        Assert.All(messages, message => Assert.Equal(
            "GET /a returned status 200 (OK): the header X-A is missing, although the API description requires it.", message));
    }

    [Fact]
    public void A_header_that_is_there_is_read_although_it_is_optional()
    {
        Assert.Equal("1", HeaderText.Optional<string, StringCodec>(Info(("X-A", "1")), "X-A", HeaderForm.Text));
        Assert.Equal(1, HeaderText.OptionalValue<int, Int32Codec>(Info(("X-A", "1")), "X-A", HeaderForm.Literal));
        Assert.Equal("", HeaderText.Required(Info(("X-A", "")), "X-A"));
    }

    [Theory]
    [InlineData(HeaderForm.Literal, "x", "Expected JSON at the root, found invalid JSON in line 1.")]
    [InlineData(HeaderForm.Literal, "1,2", "Expected JSON at the root, found invalid JSON in line 1.")]
    [InlineData(HeaderForm.Text, "1", "Expected an integer at the root, found a string.")]
    public void A_header_of_another_form_is_an_error(object form, string text, string reason)
    {
        var error = Assert.Throws<ApiException>(
            () => HeaderText.Required<int, Int32Codec>(Info(("X-A", text)), "X-A", (HeaderForm)form));
        Assert.Equal(
            $"GET /a returned status 200 (OK): the header X-A does not match the API description: {reason}", error.Message);
        Assert.IsType<JsonReadException>(error.InnerException);
    }

    private static IReadOnlyList<T> List<T, TCodec>(HeaderForm form, string name, params string[] lines)
        where TCodec : struct, IJsonCodec<T> =>
        HeaderText.Required<IReadOnlyList<T>, ListCodec<T, TCodec>>(Info([.. lines.Select(line => (name, line))]), name, form);

    private static ResponseInfo Info(params (string Name, string Text)[] headers)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        foreach (var (name, text) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, text);
        }
        return new ResponseInfo("GET /a", response);
    }
}
