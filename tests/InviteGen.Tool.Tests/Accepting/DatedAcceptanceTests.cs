namespace InviteGen.Tool.Tests.Accepting;

public sealed class DatedAcceptanceTests : IDisposable
{
    private const string Line = "accept schema Pet › tag response-optional-property-removed until=2027-03-01 # They bring it back.\n";

    private readonly ToolRun _tool = new();

    public DatedAcceptanceTests() => _tool.Write("pets.yaml.lock", Documents.PetsLock);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task An_acceptance_until_a_date_adds_a_line_and_changes_no_fact()
    {
        Assert.Equal(0, await AcceptAsync("--accept", "schema Pet › tag", "--until", "2027-03-01", "--reason", "They bring it back."));

        Assert.Equal(Documents.PetsLock + Line, _tool.Read("pets.yaml.lock"));
        Assert.Contains("  1 difference is accepted temporarily (see the dates in the lock).\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_date_replaces_the_old_one()
    {
        _tool.Write("pets.yaml.lock", Documents.PetsLock + Line);

        await AcceptAsync("--accept", "schema Pet › tag", "--until", "2028-01-31", "--reason", "Later.");

        Assert.EndsWith("  tag: string\n" + "accept schema Pet › tag response-optional-property-removed until=2028-01-31 # Later.\n",
            _tool.Read("pets.yaml.lock"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compatible", true)]
    [InlineData("all", false)]
    public async Task A_dated_acceptance_that_covers_nothing_is_dropped(string what, bool isKept)
    {
        _tool.Write("pets.yaml.lock", Documents.PetsLock + Line);

        await AcceptAsync("--accept", what);

        Assert.Equal(isKept, _tool.Read("pets.yaml.lock").EndsWith(Line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'1.3.2027' is not a date such as 2027-03-01", "--until", "1.3.2027", "--reason", "x")]
    [InlineData("a date and a reason must be given together", "--until", "2027-03-01")]
    [InlineData("a date and a reason must be given together", "--reason", "x")]
    [InlineData("the reason must be on one line", "--until", "2027-03-01", "--reason", "a\nGET /b #c")]
    public async Task A_valid_date_and_a_reason_of_one_line_are_required(string complaint, params string[] options)
    {
        Assert.Equal(1, await AcceptAsync(options));

        Assert.Contains(complaint, _tool.Error, StringComparison.Ordinal);
        Assert.Equal(Documents.PetsLock, _tool.Read("pets.yaml.lock"));
    }

    private Task<int> AcceptAsync(params string[] options) =>
        _tool.RunAsync(["accept", _tool.Write("pets.yaml", Documents.ChangedPets), .. options]);
}
