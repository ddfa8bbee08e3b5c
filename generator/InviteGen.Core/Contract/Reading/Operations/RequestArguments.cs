using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Decides which contents of a request body have the same type as an argument: two methods that differ only in their media type would have
/// the same signature.
/// </summary>
internal sealed class RequestArguments(SchemaReader schemas)
{
    /// <summary>A map may be one of its own values.</summary>
    private const int DeepestMap = 8;

    public BodyForm FormOf(MediaContent content) => MediaTypes.FormOf(content, schemas.Follow);

    public bool AreSame(MediaContent one, MediaContent other)
    {
        var (first, second) = (FormOf(one), FormOf(other));
        return first == second
            || (first == BodyForm.Text && IsText(other))
            || (second == BodyForm.Text && IsText(one))
            || (IsValue(one) && IsValue(other) && AreSame(one.Schema, other.Schema, DeepestMap));
    }

    /// <summary>True for a body that is an argument of the type of its schema.</summary>
    private bool IsValue(MediaContent content) => FormOf(content) < BodyForm.Text && !PartContent.HasParts(content, schemas.Follow);

    private bool IsText(MediaContent content) =>
        IsValue(content) && content.Schema is { } schema && SchemaShape.IsText(schemas.Follow(schema));

    private bool AreSame(Schema? one, Schema? other, int depth)
    {
        if (Equals(one, other) || one is null || other is null)
        {
            return Equals(one, other);
        }

        if (schemas.NameOf(one) is { } name && name == schemas.NameOf(other))
        {
            return true;
        }

        var (first, second) = (schemas.Follow(one), schemas.Follow(other));
        return (SchemaShape.IsText(first) && SchemaShape.IsText(second))
            || (depth > 0 && IsMap(first) && IsMap(second)
                && AreSame(first.Object.AdditionalProperties, second.Object.AdditionalProperties, depth - 1));
    }

    private static bool IsMap(Schema schema) => schema.Types == JsonTypes.Object && !SchemaShape.IsModel(schema);
}
