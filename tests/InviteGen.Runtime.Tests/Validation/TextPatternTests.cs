using System.Text.Json;

namespace InviteGen.Runtime.Tests.Validation;

/// <summary>A string of 40 characters keeps a backtracking engine busy for longer than anybody waits.</summary>
public sealed class TextPatternTests
{
    private const string Slow = "^(a+)+$";

    /// <summary>Only the engine that backtracks looks ahead.</summary>
    private const string SlowWithLookahead = "^(?=a)(a+)+$";

    private static readonly string Value = new string('a', 40) + "!";

    [Theory]
    [InlineData(Slow)]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a*)*b$")]
    public void A_slow_pattern_is_decided_without_backtracking(string pattern)
    {
        var spent = TimeSpan.Zero;

        Assert.False(new TextPattern(pattern).IsMatch(Value, ref spent));
    }

    [Fact]
    public void A_match_that_cannot_be_decided_is_an_error_that_says_so() => Assert.Equal(
        "pattern: could not be checked against the pattern ^(?=a)(a+)+$ within the time limit",
        CheckCase.Of((ref ValidationErrors e) => Check.Pattern(ref e, "/x", Value, new TextPattern(SlowWithLookahead))));

    [Theory]
    [InlineData("""{ "not": { "pattern": "<P>" } }""")]
    [InlineData("""{ "not": { "not": { "pattern": "<P>" } } }""")]
    [InlineData("""{ "anyOf": [ { "pattern": "<P>" }, true ] }""")]
    [InlineData("""{ "oneOf": [ { "pattern": "<P>" }, true ] }""")]
    [InlineData("""{ "if": { "pattern": "<P>" }, "then": false }""")]
    public void An_undecided_match_is_an_error_whatever_stands_around_it(string schema) =>
        Assert.Contains(Errors(schema, JsonSerializer.Serialize(Value)), IsUndecided);

    [Theory]
    [InlineData("""{ "not": { "patternProperties": { "<P>": false } } }""")]
    [InlineData("""{ "not": { "propertyNames": { "pattern": "<P>" } } }""")]
    [InlineData("""{ "patternProperties": { "<P>": false } }""")]
    public void An_undecided_name_is_an_error_whatever_stands_around_it(string schema) =>
        Assert.Contains(Errors(schema, $$"""{ "{{Value}}": 1 }"""), IsUndecided);

    [Fact]
    public void An_undecided_item_is_an_error_although_another_is_contained() => Assert.Contains(
        Errors("""{ "contains": { "pattern": "<P>" } }""", $$"""["{{Value}}", "a"]"""), IsUndecided);

    [Fact]
    public void All_matches_of_a_validation_share_one_budget()
    {
        var pattern = new TextPattern(SlowWithLookahead);
        var (spent, tries) = (TimeSpan.Zero, 0);
        for (var before = TimeSpan.MinValue; spent > before; tries++)
        {
            before = spent;
            Assert.Null(pattern.IsMatch(Value, ref spent));
        }

        Assert.InRange(tries, 2, 4);
    }

    [Fact]
    public void A_match_after_the_budget_is_spent_is_not_tried()
    {
        var spent = TextPattern.Budget;

        Assert.Null(new TextPattern("a").IsMatch("a", ref spent));
        Assert.Equal(TextPattern.Budget, spent);
    }

    private static bool IsUndecided(ValidationError error) =>
        error.Message.StartsWith("could not be checked against the pattern", StringComparison.Ordinal);

    private static IReadOnlyList<ValidationError> Errors(string schema, string json)
    {
        var errors = default(ValidationErrors);
        using var document = JsonDocument.Parse(json);
        new JsonRule(schema.Replace("<P>", SlowWithLookahead, StringComparison.Ordinal)).Check(ref errors, "", document.RootElement);
        return errors.ToList();
    }
}
