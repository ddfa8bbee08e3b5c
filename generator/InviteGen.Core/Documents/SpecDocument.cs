using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents;

/// <summary>
/// A spec that was read: the overlay is applied, and only the selected operations and what they reach are left.
/// </summary>
/// <param name="Source">The file it came from; findings point into it.</param>
/// <param name="Model">The document as Microsoft.OpenApi sees it.</param>
public sealed record SpecDocument(SpecText Source, OpenApiDocument Model);
