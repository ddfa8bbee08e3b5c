using ConsumerSample;
using ConsumerSample.People;
using InviteGen.Sample.Tests.Program;

namespace InviteGen.Sample.Tests.People;

public class PeopleFileTests
{
    [Fact]
    public async Task A_line_becomes_a_person()
    {
        var person = Assert.Single(await ReadAsync(
            $"""
            {PeopleCsv.Header}
            "Lovelace, Ada" , ada@example.com ,+1 1,Editor,one; two,123e4567-e89b-12d3-a456-426614174000
            """));

        Assert.Equal(2, person.Line);
        Assert.Equal("Lovelace, Ada", person.Name);
        Assert.Equal("ada@example.com", person.Email);
        Assert.Equal("+1 1", person.Phone);
        Assert.Equal("Editor", person.Role);
        Assert.Equal(["one", "two"], person.Groups);
        Assert.Equal(new Guid("123e4567-e89b-12d3-a456-426614174000"), person.CyberArkId);
    }

    [Fact]
    public async Task Empty_columns_are_absent()
    {
        var person = Assert.Single(await ReadAsync(
            $"""
            {PeopleCsv.Header}
            Ada,ada@example.com,,,,
            """));

        Assert.Null(person.Phone);
        Assert.Null(person.Role);
        Assert.Empty(person.Groups);
        Assert.Null(person.CyberArkId);
    }

    [Fact]
    public async Task Columns_can_have_any_order_and_case_and_the_id_can_be_missing()
    {
        var person = Assert.Single(await ReadAsync(
            """
            role;EMAIL;groups;phone;name
            Editor;ada@example.com;;;Ada
            """));

        Assert.Equal(("Ada", "ada@example.com", "Editor", null), (person.Name, person.Email, person.Role, person.CyberArkId));
    }

    [Theory]
    [InlineData("", "line 1: The column Name is missing; Name, Email, Phone, Role and Groups are required.")]
    [InlineData("Name,Email,Phone,Role\nA,a@b.c,,", "line 1: The column Groups is missing;")]
    [InlineData(PeopleCsv.Header + "\nA,a@b.c,,,,\nB,b@b.c", "line 3: ")]
    [InlineData(PeopleCsv.Header + "\nA,a@b.c,,,,\n\nB,b@b.c,,,,,,", "line 4: ")]
    [InlineData(PeopleCsv.Header + "\nA \"x\" B,a@b.c,,,,", "line 2: ")]
    [InlineData(PeopleCsv.Header + "\n\"A,a@b.c,,,,", "line 2: ")]
    [InlineData(PeopleCsv.Header + "\nA,a@b.c,,,,17", "line 2: The CyberArkId '17' is not a UUID.")]
    public async Task A_bad_file_is_refused_with_its_name_and_line(string text, string expected)
    {
        using var file = PeopleCsv.OfText(text);

        var failure = await Assert.ThrowsAsync<SampleException>(
            () => new PeopleFile(file.Path).ReadAsync().CountAsync().AsTask());

        Assert.StartsWith($"{file.Path}, {expected}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_invited_when_the_last_line_is_bad()
    {
        using var file = new PeopleCsv("A,a@example.com,,,,", "B");

        var result = await SampleProgram.RunAsync(["--people", file.Path]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"{file.Path}, line 3: ", result.Error, StringComparison.Ordinal);
    }

    private static async Task<List<Person>> ReadAsync(string text)
    {
        using var file = PeopleCsv.OfText(text);
        return await new PeopleFile(file.Path).ReadAsync().ToListAsync();
    }
}
