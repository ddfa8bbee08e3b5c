using InviteGen.Core.Documents.Library;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents;

/// <summary>
/// A spec that was read: the overlay is applied, and only the selected operations and what they reach are left.
/// </summary>
public sealed record SpecDocument
{
    private readonly SpecTree _tree;

    private readonly LibraryNames _names;

    internal SpecDocument(SpecTree tree, OpenApiDocument model, LibraryNames names) => (_tree, Model, _names) = (tree, model, names);

    /// <summary>The file it came from.</summary>
    public SpecText Source => _tree.Source;

    /// <summary>The document as Microsoft.OpenApi sees it: as version 3, whatever was written.</summary>
    public OpenApiDocument Model { get; }

    /// <summary>Where its reading starts.</summary>
    public Site Root => Site.Of(_tree);

    /// <summary>The place of a schema that has a name in <see cref="Model"/>.</summary>
    public Site SchemaSite(string name) => ComponentSite("schemas", name);

    /// <summary>The place of a component that has a name in <see cref="Model"/>.</summary>
    public Site ComponentSite(string section, string name) => Root / "components" / section / _names.Written(section, name);

    /// <summary>The same place of this document; components of an address have their names in <see cref="Model"/>.</summary>
    public Site Find(Site site)
    {
        if (!site.IsAddress)
        {
            return site;
        }

        var tokens = site.Pointer.Tokens.ToList();
        return tokens.Count > 2 && tokens[0] == "components"
            ? tokens.Skip(3).Aggregate(ComponentSite(tokens[1], tokens[2]), (at, token) => at / token)
            : tokens.Aggregate(Root, (at, token) => at / token);
    }

    /// <summary>The file and the lines that a finding at a place shows.</summary>
    public Location LocationOf(Site site) => Find(site).Nearest?.Location ?? Location.StartOf(Source.Path);
}
