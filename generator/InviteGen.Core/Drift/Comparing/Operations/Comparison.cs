using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Comparing.Schemas;
using InviteGen.Core.Drift.Locks.Facts;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>What the comparers of one comparison share.</summary>
/// <param name="Log">Where changes are written down.</param>
/// <param name="Graph">The schemas of both contracts, and where the parts of the later one stand.</param>
/// <param name="Schemas">Compares schemas.</param>
/// <param name="Types">What code sees of a contract.</param>
/// <param name="Today">The day as <c>yyyy-MM-dd</c>; null where a comparison must not depend on it.</param>
internal sealed record Comparison(ChangeLog Log, SchemaGraph Graph, SchemaComparer Schemas, IClientTypes Types, string? Today)
{
    /// <summary>The root of the later document; null where locations are not needed.</summary>
    public Site? Document { get; init; }

    /// <summary>A place in the later document; of what is not there, what is around it. Null where locations are not needed.</summary>
    public Site? At(params string[] names) => Document is { } root ? names.Aggregate(root, (at, name) => at / name) : null;

    /// <summary>True for a later body that is text to the client: as the code takes it, so that its verdict fits the code.</summary>
    public bool IsText(MediaContent content) =>
        content.Sequence == SequenceKind.None && MediaTypes.FormOf(content, Follow) == BodyForm.Text;

    /// <summary>The same for one of the contents of a response.</summary>
    public bool IsText(MediaContent content, Response response) =>
        IsText(content) && !MediaTypes.IsReadAsJson(content, response, Follow);

    /// <summary>The same context of a later body, in which bytes may be files.</summary>
    public static SchemaContext WithFiles(SchemaContext context, MediaContent content) =>
        content.Sequence != SequenceKind.None ? context : context with
        {
            IsForm = MediaTypes.FormOf(content.MediaType, isBinary: false) == BodyForm.Multipart,
            CanBeFile = MediaTypes.FormOf(content.MediaType, isBinary: false) is BodyForm.Json or BodyForm.Text,
        };

    /// <summary>True where the arguments of two parameters have one type.</summary>
    public bool HaveOneArgument(Parameter old, Parameter current)
    {
        var (first, second) = Graph.Slots(old.Schema, current.Schema);
        return old.IsRequired == current.IsRequired
            && (SchemaFacts.Inline(old.Schema) == SchemaFacts.Inline(current.Schema)
                || (Shapes.IsScalar(first.Target) && Shapes.IsScalar(second.Target) && Types.HaveOneType(first.Target, second.Target)));
    }

    private Schema Follow(Schema schema) => Graph.Slots(schema, schema).After.Target;
}
