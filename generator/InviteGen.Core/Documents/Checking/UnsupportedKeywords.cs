using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds members of schemas that mean something elsewhere and that an author may count on here: extensions that name things for another
/// generator, and keywords that the document's version does not have. Each is reported once, at the first place.
/// </summary>
internal sealed class UnsupportedKeywords(SpecTree tree)
{
    /// <summary>
    /// What generators document for their users: those of Go (go-swagger, oapi-codegen, ogen), AutoRest, Fern, Speakeasy, Stainless and
    /// the languages of OpenAPI Generator. Many vendors put names of their own into extensions, which nobody expects to count.
    /// </summary>
    private static readonly Regex Naming = new(
        "^x-(go|oapi-codegen|ogen|ms-client|ms-enum|fern|speakeasy|stainless|csharp|dart|java|kotlin|php|python|ruby|rust|swift|typescript)"
        + "-([a-z-]+-)?(name|names|name-override|type|properties)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The keywords that limit values and that OpenAPI 3.0 left out (section 4.7.24).</summary>
    private static readonly HashSet<string> Newer = new(StringComparer.Ordinal)
    {
        "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "if", "then", "else", "contains", "minContains",
        "maxContains", "prefixItems", "unevaluatedProperties", "unevaluatedItems",
    };

    private readonly Dictionary<string, (DiagnosticRule Rule, SpecNode Node)> _found = new(StringComparer.Ordinal);

    /// <summary>True for a keyword that limits values and came with version 3.1.</summary>
    public static bool IsNewer(string keyword) => Newer.Contains(keyword);

    /// <summary>Notes what a schema has.</summary>
    public void Check(SpecObject schema)
    {
        foreach (var member in schema)
        {
            if (RuleFor(member.Key) is { } rule
                && (!_found.TryGetValue(member.Key, out var known) || member.Value.Start < known.Node.Start))
            {
                _found[member.Key] = (rule, member.Value);
            }
        }
    }

    /// <summary>Reports what was found.</summary>
    public void Report()
    {
        foreach (var (name, (rule, node)) in _found.OrderBy(found => found.Value.Node.Start).Select(found => (found.Key, found.Value)))
        {
            tree.Report(rule, node, name, tree.Version);
        }
    }

    private DiagnosticRule? RuleFor(string name) =>
        Grammar.IsExtension(name) ? (Naming.IsMatch(name) ? DiagnosticRules.ForeignNames : null)
        : tree.HasOldSchemas && Newer.Contains(name) ? DiagnosticRules.KeywordOfNewerVersion
        : null;
}
