namespace InviteGen.Runtime.Tests;

public sealed class ValidationErrorsTests
{
    [Fact]
    public void Names_of_the_other_side_are_escaped_in_the_text_only()
    {
        var error = new ValidationError("/a\nb", "type", "must not be null");
        Assert.Equal(("/a\nb", "/a\\u000ab must not be null"), (error.Pointer, error.ToString()));
    }

    [Fact]
    public void A_parent_prefixes_only_the_errors_of_its_child()
    {
        var errors = default(ValidationErrors);
        errors.Add("/a", "k", "m");
        var mark = errors.Count;
        errors.Add("", "k", "m");
        errors.Add("/b", "k", "m");
        errors.PrefixFrom(mark, "/list", 12);
        errors.PrefixFrom(mark, "/map", "x/y~z");
        errors.PrefixFrom(mark, "/name");
        Assert.Equal(
            ["/a", "/name/map/x~1y~0z/list/12", "/name/map/x~1y~0z/list/12/b"], errors.ToList().Select(e => e.Pointer));
    }

    [Fact]
    public void Pointers_of_names_only_have_a_star_for_indexes_and_keys()
    {
        string[] items = ["a", null!, "a"];
        var members = new Dictionary<string, string> { ["anna"] = null! };
        var errors = new ValidationErrors(namesOnly: true);
        errors.Add("", "k", "m");
        errors.PrefixFrom(0, "/map", "anna");
        errors.PrefixFrom(0, "/list", 12);
        Check.NoNullItems(ref errors, "/x", items);
        Check.NoNullItems(ref errors, "/y", members);
        Check.UniqueBy(ref errors, "/z", items, static item => item, "/id", StringComparer.Ordinal);
        var others = default(ValidationErrors);
        others.Add("/anna/0", "not", "m");
        errors.AddNew(others, "/rule");
        Assert.Equal(["/list/*/map/*", "/x/*", "/y/*", "/z/*/id", "/rule"], errors.ToList().Select(e => e.Pointer));
    }

    [Fact]
    public void Without_errors_the_list_is_shared_and_empty() =>
        Assert.Same(default(ValidationErrors).ToList(), default(ValidationErrors).ToList());

    [Fact]
    public void An_exception_lists_the_first_errors()
    {
        var errors = Enumerable.Range(1, 5).Select(i => new ValidationError($"/{i}", "minimum", "must be at least 9")).ToList();
        var exception = Assert.Throws<RequestValidationException>(() => RequestValidationException.ThrowIfAny("addUser", errors));
        Assert.Equal(
            "The request addUser is not valid and was not sent: /1 must be at least 9; /2 must be at least 9; "
            + "/3 must be at least 9; and 2 more.",
            exception.Message);
        Assert.Equal(("addUser", 5), (exception.Operation, exception.Errors.Count));
    }

    [Fact]
    public void A_valid_request_throws_nothing() =>
        Assert.Null(Record.Exception(() => RequestValidationException.ThrowIfAny("addUser", [])));

    [Fact]
    public void An_invalid_response_is_an_api_exception()
    {
        var info = new ResponseInfo("GET /users", System.Net.HttpStatusCode.OK);
        var exception = Assert.Throws<ResponseValidationException>(
            () => ResponseValidationException.ThrowIfAny(info, [new("/id", "type", "must not be null")]));
        Assert.Equal(
            "GET /users returned status 200 (OK): the response is not valid: /id must not be null.", exception.Message);
        Assert.IsAssignableFrom<ApiException>(exception);
    }
}
