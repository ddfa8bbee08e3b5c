using System.Text.Json.Nodes;

namespace InviteGen.Bench.UriTemplates;

/// <summary>A case of the suite: a template, values, and what it expands to.</summary>
/// <param name="Section">The section of RFC 6570.</param>
/// <param name="Template">The template.</param>
/// <param name="Values">The values of the variables, null for undefined ones.</param>
/// <param name="Expected">The expansions that are right: members of an object have no order.</param>
internal sealed record TemplateCase(string Section, string Template, JsonObject Values, IReadOnlyList<string> Expected)
{
    /// <summary>Reads the files of examples. The one of negative tests holds templates that are none, which expand to nothing.</summary>
    public static IEnumerable<TemplateCase> Read(DirectoryInfo folder) =>
        from file in folder.GetFiles("spec-examples*.json").OrderBy(file => file.Name, StringComparer.Ordinal)
        from section in JsonNode.Parse(File.ReadAllText(file.FullName))!.AsObject()
        from one in section.Value!["testcases"]!.AsArray()
        select new TemplateCase(
            section.Key, one![0]!.GetValue<string>(), section.Value["variables"]!.AsObject(), ReadExpected(one[1]!));

    private static List<string> ReadExpected(JsonNode expected) =>
        expected is JsonArray many ? [.. many.Select(one => one!.GetValue<string>())] : [expected.GetValue<string>()];
}
