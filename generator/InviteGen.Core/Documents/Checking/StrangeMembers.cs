using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds members of schemas that mean something elsewhere and that an author may count on here: extensions that name things for another
/// generator, and keywords that the document's version does not have. Each is told once, where it is first seen.
/// </summary>
internal sealed class StrangeMembers(SpecTree tree)
{
    /// <summary>
    /// By what convention calls them, such as <c>x-go-name</c> or <c>x-speakeasy-name-override</c>: whose they are does not matter.
    /// </summary>
    private static readonly Regex Naming = new(
        "^x-(?!invitegen-)[a-z0-9]+-([a-z0-9-]+-)?(name|names|name-override|type|properties)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The keywords that limit values and that OpenAPI 3.0 left out (section 4.7.24).</summary>
    private static readonly HashSet<string> Newer = new(StringComparer.Ordinal)
    {
        "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "if", "then", "else", "contains", "minContains",
        "maxContains", "prefixItems", "unevaluatedProperties", "unevaluatedItems",
    };

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Reports what a schema has, unless it was told before.</summary>
    public void Check(Slot slot, JsonObject node)
    {
        if (slot.Kind != NodeKind.Schema)
        {
            return;
        }

        foreach (var member in node)
        {
            if (RuleFor(member.Key) is { } rule && _told.Add(member.Key))
            {
                tree.Report(rule, slot.Pointer / member.Key, member.Key, tree.Version);
            }
        }
    }

    private Rule? RuleFor(string name) =>
        Grammar.IsExtension(name) ? (Naming.IsMatch(name) ? Rules.ForeignNames : null)
        : tree.HasOldSchemas && Newer.Contains(name) ? Rules.KeywordOfNewerVersion
        : null;
}
