using InviteGen.Core.Documents.Parts;
using InviteGen.Core.Documents.Places;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents;

/// <summary>
/// A spec that was read: the overlay is applied, and only the selected operations and what they reach are left.
/// </summary>
/// <param name="Source">The file it came from; findings point into it.</param>
/// <param name="Model">The document as Microsoft.OpenApi sees it: as version 3, whatever was written.</param>
/// <param name="Pointers">Where the text says what the model says.</param>
public sealed record SpecDocument(SpecText Source, OpenApiDocument Model, PointerMap Pointers)
{
    /// <summary>The file, and the place in it, of what stands in <see cref="Model"/> at a pointer.</summary>
    public (string File, JsonPointer Pointer) PlaceOf(JsonPointer model) =>
        PartPointers.Split(ToText(model)) ?? (Source.Path, ToText(model));

    /// <summary>The place in <see cref="Source"/> of what stands in <see cref="Model"/> at a pointer.</summary>
    public JsonPointer ToText(JsonPointer model) => Pointers.ToText(model);
}
