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

    internal SpecDocument(SpecTree tree, OpenApiDocument model) => (_tree, Model) = (tree, model);

    /// <summary>The file it came from.</summary>
    public SpecText Source => _tree.Source;

    /// <summary>The document as Microsoft.OpenApi sees it: as version 3, whatever was written.</summary>
    public OpenApiDocument Model { get; }

    /// <summary>Where its reading starts.</summary>
    public Site Root => Site.Of(_tree);

    /// <summary>The place of a named schema.</summary>
    public Site SchemaSite(string name) => Root / "components" / "schemas" / name;

    /// <summary>The same place of this document.</summary>
    public Site Find(Site site) => site.In(_tree);

    /// <summary>The file and the lines that a finding at a place shows.</summary>
    public Location LocationOf(Site site) => Find(site).Nearest?.Location ?? Location.StartOf(Source.Path);
}
