using System.Globalization;
using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents;

/// <summary>Passes on what Microsoft.OpenApi says about a document: each cause once, however often the author repeats it.</summary>
internal static class ReaderDiagnostics
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>Complaints that carry their place only in their text.</summary>
    private static readonly Regex UnknownField = new("^(?<name>.*) is not a valid property at #?(?<place>/.*?)/?$", Options);

    private static readonly Regex BadKey = new("^The key '(?<name>.*)' in '(?<section>.*)' of components", Options);

    /// <summary>Reports them.</summary>
    public static void Report(SpecTree tree, IEnumerable<OpenApiError> errors)
    {
        var causes = errors.Where(error => !IsToldBetter(error))
            .GroupBy(CauseOf, StringComparer.Ordinal);
        foreach (var cause in causes)
        {
            Report(tree, TextOf(cause.First()), cause.Select(error => NodeOf(tree, PointerOf(error))));
        }
    }

    /// <summary>Reports what was violated before Microsoft.OpenApi could see it.</summary>
    public static void Report(SpecTree tree, IEnumerable<(string Sentence, SpecNode At)> violations)
    {
        foreach (var cause in violations.GroupBy(violation => violation.Sentence, StringComparer.Ordinal))
        {
            Report(tree, cause.Key, cause.Select(violation => violation.At));
        }
    }

    private static void Report(SpecTree tree, string sentence, IEnumerable<SpecNode> nodes)
    {
        var places = nodes.Distinct().ToList();
        var more = places.Count == 1 ? "" : $" (and {(places.Count - 1).ToString(CultureInfo.InvariantCulture)} more)";
        tree.Report(DiagnosticRules.ReaderComplaint, places[0], sentence + more);
    }

    private static SpecNode NodeOf(SpecTree tree, JsonPointer pointer) =>
        pointer.Tokens.Aggregate(Site.Of(tree), (site, token) => site / token).Nearest!;

    // INV2009 says the same, and what becomes of the response.
    private static bool IsToldBetter(OpenApiError error) =>
        error is OpenApiValidatorError { RuleName: "ResponsesMustBeIdentifiedByDefaultOrStatusCode" };

    private static string CauseOf(OpenApiError error) =>
        BadKey.IsMatch(error.Message) ? BadKey.ToString()
        : error.Message.StartsWith("The path signature ", StringComparison.Ordinal) ? "The path signature "
        : TextOf(error);

    // The finding itself says where.
    private static string TextOf(OpenApiError error) =>
        UnknownField.Match(error.Message) is { Success: true } unknown
            ? $"'{unknown.Groups["name"].Value}' is not a field that this version has here"
            : error.Message;

    private static JsonPointer PointerOf(OpenApiError error)
    {
        if (UnknownField.Match(error.Message) is { Success: true } unknown)
        {
            return JsonPointer.Parse(unknown.Groups["place"].Value.TrimEnd('/')) / unknown.Groups["name"].Value;
        }

        if (BadKey.Match(error.Message) is { Success: true } key)
        {
            return JsonPointer.Root / "components" / key.Groups["section"].Value / key.Groups["name"].Value;
        }

        var text = (error.Pointer ?? "").TrimStart('#');
        return text.StartsWith("/", StringComparison.Ordinal) ? JsonPointer.Parse(text) : JsonPointer.Root;
    }
}
