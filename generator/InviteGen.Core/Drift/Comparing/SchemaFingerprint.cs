using System.Text;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// What a schema allows, whatever it is called and however it is laid out: equal texts for schemas that were only renamed.
/// </summary>
internal sealed class SchemaFingerprint(SchemaTable table)
{
    /// <summary>How far it looks: schemas that are alike so far are told apart by nobody.</summary>
    private const int Depth = 4;

    public string Of(Schema schema) => Of(schema, Depth);

    /// <summary>The schema behind a name.</summary>
    public Schema Follow(Schema schema) => table.SlotOf(schema).Target;

    /// <summary>True for a schema that says so much that two alike are no accident.</summary>
    public bool TellsApart(Schema schema) => Follow(schema) is { Object.Properties.Count: > 0 } or { Enum.Count: > 0 };

    private string Of(Schema schema, int depth)
    {
        var text = new StringBuilder();
        Append(text, schema, depth);
        return text.ToString();
    }

    private void Append(StringBuilder text, Schema stated, int depth)
    {
        var slot = table.SlotOf(stated);
        var schema = slot.Target;

        // That the whole value may be null is said of the choice, or of an alternative: both mean the same.
        var isNullable = depth < Depth && slot.IsNullable && !Shapes.IsAnything(schema);
        text.Append((int)schema.Types).Append(isNullable ? "?" : "").Append(schema.Format);
        foreach (var value in schema.Enum.Select(LockJson.Canonical).OrderBy(value => value, StringComparer.Ordinal))
        {
            text.Append('|').Append(value);
        }

        if (depth == 0)
        {
            return;
        }

        foreach (var property in schema.Object.Properties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append('{').Append(property.Name).Append(property.IsRequired ? "!:" : ":");
            Append(text, property.Schema, depth - 1);
            text.Append('}');
        }

        Part(text, '[', schema.Array.Items, depth);
        Part(text, '<', schema.Object.AdditionalProperties, depth);
        text.Append(schema.Object.IsClosed ? "=" : "");
        foreach (var alternative in schema.Choice.Alternatives
            .Select(one => Of(one, depth - 1)).OrderBy(one => one, StringComparer.Ordinal))
        {
            text.Append('+').Append(alternative);
        }
    }

    private void Part(StringBuilder text, char mark, Schema? part, int depth)
    {
        if (part is not null)
        {
            text.Append(mark);
            Append(text, part, depth - 1);
            text.Append(mark);
        }
    }
}
