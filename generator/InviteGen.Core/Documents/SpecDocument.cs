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

    /// <summary>The file and the lines that a finding at a place shows.</summary>
    public Location LocationOf(Site site) => site.Nearest?.Location ?? Location.StartOf(Source.Path);
}
