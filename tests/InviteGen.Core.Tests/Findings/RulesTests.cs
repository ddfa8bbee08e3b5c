using System.Text.RegularExpressions;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Tests.Findings;

public class RulesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_of_the_catalogue_is_in_its_list()
    {
        var fields = from field in typeof(DiagnosticRules).GetFields()
                     where field.FieldType == typeof(DiagnosticRule)
                     select (DiagnosticRule)field.GetValue(null)!;
        Assert.Equal(fields.Select(rule => rule.Id).Order(), DiagnosticRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void No_id_is_used_twice() => Assert.Distinct(DiagnosticRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_of_the_agreed_form(string id)
    {
        var rule = DiagnosticRules.All.Single(rule => rule.Id == id);
        var page = File.ReadAllText(Path.Combine(Root(), rule.HelpPage)).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        var headings = Regex.Matches(page, "^## (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(["Cause", "Example", "What to do", "Severity"], headings);
        var severity = rule.Severity == FindingSeverity.Info ? "Information" : rule.Severity.ToString();
        const string HowToChange = @"(\[How to change it\]\(README\.md#severity\)|It cannot be changed or suppressed, because .*)\.";
        Assert.Matches($@"\n## Severity\n\n{severity}\. {HowToChange}\n\z", page);
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_was_removed() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => rule.Id),
            Directory.GetFiles(Path.Combine(Root(), "docs/rules"), "INV*.md").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void Messages_of_the_build_files_are_those_of_the_catalogue()
    {
        var targets = File.ReadAllText(Path.Combine(Root(), "generator/InviteGen.Generator/build/InviteGen.targets"));

        var messages = Regex.Matches(targets, """<(Error|Warning)\s[^>]*Code="(INV\d+)"[^>]*Text="([^"]*)""")
            .Select(match => (match.Groups[2].Value, match.Groups[1].Value, Regex.Replace(match.Groups[3].Value, @"\$\(\w+\)", "{0}")));

        DiagnosticRule[] rules = [DiagnosticRules.OtherLanguage, DiagnosticRules.UnreadableFileName];
        Assert.Equal(
            rules.Select(rule => (rule.Id, rule.Severity.ToString(), rule.Message)).ToHashSet(), messages.ToHashSet());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "InviteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
