using System.Text;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>
/// What a schema allows, whatever it is called and however it is laid out: equal texts for schemas that were only renamed.
/// </summary>
/// <param name="table">The named schemas.</param>
/// <param name="ignoresClosing">True where it does not count whether objects may have other properties.</param>
internal sealed class SchemaFingerprint(SchemaTable table, bool ignoresClosing = false)
{
    /// <summary>How deep it looks: schemas that are equal so far count as equal.</summary>
    private const int Depth = 4;

    /// <summary>How much it says: schemas that hold each other by the hundred have no end otherwise.</summary>
    private const int Length = 16_000;

    public string Of(Schema schema) => Of(schema, Depth, Length);

    /// <summary>The schema behind a name.</summary>
    public Schema Follow(Schema schema) => table.SlotOf(schema).Target;

    /// <summary>True for a schema that says so much that two alike are no accident.</summary>
    public bool IsDistinctive(Schema schema) => Follow(schema) is { Object.Properties.Count: > 0 } or { Enum.Count: > 0 };

    private string Of(Schema schema, int depth, int length)
    {
        var text = new StringBuilder();
        Append(text, schema, depth, length);
        return text.ToString();
    }

    private void Append(StringBuilder text, Schema stated, int depth, int length)
    {
        var slot = table.SlotOf(stated);
        var schema = slot.Target;

        // That the whole value may be null stands beside the alternatives, or in one of them: both mean the same.
        var isNullable = depth < Depth && slot.IsNullable && !Shapes.IsAnything(schema);
        text.Append((int)schema.Types).Append(isNullable ? "?" : "").Append(schema.Format);
        foreach (var value in schema.Enum.Select(value => LockJson.Canonical(value.Json)).OrderBy(value => value, StringComparer.Ordinal))
        {
            text.Append('|').Append(value);
        }

        if (depth == 0)
        {
            return;
        }

        foreach (var property in schema.Object.Properties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (text.Length > length)
            {
                return;
            }

            text.Append('{').Append(property.Name).Append(property.IsRequired ? "!:" : ":");
            Append(text, property.Schema, depth - 1, length);
            text.Append('}');
        }

        Part(text, '[', schema.Array.Items, depth, length);
        Part(text, '<', schema.Object.AdditionalProperties, depth, length);
        text.Append(schema.Object.IsClosed && !ignoresClosing ? "=" : "");
        foreach (var alternative in schema.Alternatives.Schemas
            .Select(one => Of(one, depth - 1, length / schema.Alternatives.Schemas.Count)).OrderBy(one => one, StringComparer.Ordinal))
        {
            text.Append('+').Append(alternative);
        }
    }

    private void Part(StringBuilder text, char mark, Schema? part, int depth, int length)
    {
        if (part is not null)
        {
            text.Append(mark);
            Append(text, part, depth - 1, length);
            text.Append(mark);
        }
    }
}
