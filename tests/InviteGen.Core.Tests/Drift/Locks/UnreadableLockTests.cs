namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>What is reported of a lock that was damaged by hand or by a merge.</summary>
public sealed class UnreadableLockTests
{
    private const string AcceptAgain = "perhaps left by a merge; run accept again (dotnet build -t:InviteGenAccept)";

    public static TheoryData<string, string> Lines => new()
    {
        { "<<<<<<< HEAD", "INV3001 2:1 this is a merge conflict marker; keep one side" },
        { "=======", "INV3001 2:1 this is a merge conflict marker; keep one side" },
        { "get /pets", "INV3001 2:1 this line is not valid in a lock file" },
        { "  GET /pets", "INV3001 2:1 a line must be indented by two spaces more than the line that it belongs to" },
        { "GET /pets\n    204", "INV3001 3:1 a line must be indented by two spaces more than the line that it belongs to" },
        { "GET /pets\n\t204", "INV3001 3:1 a line must be indented by two spaces more than the line that it belongs to" },
        { "GET /pets\nGET /pets #again", "INV3001 3:1 duplicate line 'GET /pets', perhaps left by a merge" },
        { "GET /a\n  4XX application/json: any\n  4xx application/json: any",
            "INV3001 4:3 duplicate line '4XX application/json', perhaps left by a merge" },
        { "schema A: object\n  b: any\n  b!: string", "INV3001 4:3 duplicate line 'b', perhaps left by a merge" },
        { "schema A: object extra", "INV3001 2:17 ' [' is missing" },
        { "schema A: object [maximum=x]", "INV3001 2:19 'x' is not a value of 'maximum'" },
        { "schema A: object [maximal=1]", "INV3001 2:19 'maximal' is not allowed here" },
        { "schema A: object [readOnly, readOnly]", "INV3001 2:29 'readOnly' is repeated" },
        { "schema A: object [readOnly", "INV3001 2:27 ']' is missing" },
        { "schema A: string(date", "INV3001 2:22 ')' is missing" },
        { "schema A: string|other", "INV3001 2:23 'other' is not a JSON type" },
        { "schema A: \"B", "INV3001 2:11 this is not a JSON value" },
        { "schema A: string\n  | cat", "INV3001 3:5 this is not a JSON value" },
        {
            "schema A: string\n  | \"cat\"\n    | \"tom\"",
            "INV3001 4:5 this line must not be indented, because the line above it cannot contain other lines"
        },
        { "GET /pets\n  query: string", "INV3001 3:8 'query' is not a status code, a range such as 4XX, or 'default'" },
        { "GET /pets\n  query a: string [style=round]", "INV3001 3:20 'round' is not a value of 'style'" },
        { "GET /pets\n  security key", "INV3001 3:3 'key' is not a security scheme of this lock" },
        { "callback \"GET /pets\" a {b} POST", "INV3001 2:1 'GET /pets' is not an operation of this lock" },
        { "schema A: object [allOf=5]", "INV3001 2:19 '5' is not a value of 'allOf'" },
        { "schema A: object [allOf=[5]]", "INV3001 2:19 '[5]' is not a value of 'allOf'" },
        { "schema A: object [allOf=[{\"$ref\":5}]]", "INV3001 2:19 '[{\"$ref\":5}]' is not a value of 'allOf'" },
        { "schema A: object [allOf=[{\"properties\":\"a\"}]]", "INV3001 2:19 '[{\"properties\":\"a\"}]' is not a value of 'allOf'" },
        { "security a: magic", "INV3001 2:18 'magic' is not an authentication scheme" },
        { "accept GET /pets", "INV3001 2:1 an 'accept' line must have the form 'accept ADDRESS SLUG until=YYYY-MM-DD # reason'" },
        { "accept GET /pets x until=2027-02-30 # y",
            "INV3001 2:20 an 'accept' line must have the form 'accept ADDRESS SLUG until=YYYY-MM-DD # reason'" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_unreadable_line_is_reported_at_its_position(string lines, string expected) =>
        Assert.Equal([expected], Lock.Faults("invitegen-lock 1\n" + lines + "\n"));

    [Fact]
    public void A_lock_begins_with_its_name() =>
        Assert.Equal(["INV3001 1:1 the first line of a lock must be 'invitegen-lock 1'"], Lock.Faults("schema A: object\n"));

    [Theory]
    [InlineData("2")]
    [InlineData("10")]
    public void A_lock_of_a_later_version_is_not_guessed_at(string version) =>
        Assert.Equal(["INV3002 1:1 " + version], Lock.Faults($"invitegen-lock {version}\nanything at all\n"));

    [Fact]
    public void Each_unreadable_line_is_reported_up_to_a_number() =>
        Assert.Equal(20, Lock.Faults("invitegen-lock 1\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"bad{i}\n"))).Count);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("invitegen-lock 1")]
    public void An_empty_lock_is_a_lock_of_nothing(string text) => Assert.Empty(Lock.Read(text).Contract.Operations);

    [Fact]
    public void Line_ends_of_Windows_a_byte_order_mark_and_empty_lines_are_no_faults()
    {
        const string text = "invitegen-lock 1\nschema A: object\n  b: string\n";
        const string odd = "\uFEFFinvitegen-lock 1\r\n\r\n\r\nschema A: object  \r\n  b: string";

        Assert.Equal(Lock.Read(text).Contract, Lock.Read(odd).Contract);
    }
}
