using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes what a value may be: its type behind a label, and what the type does not say below it.</summary>
internal sealed class SchemaWriter(LockOutput output)
{
    /// <summary>Writes a value behind the key of its line.</summary>
    /// <param name="depth">Lines around it.</param>
    /// <param name="key">The key of its line, such as <c>name</c>.</param>
    /// <param name="schema">What the value may be.</param>
    public void Write(int depth, string key, Schema schema) => Write(depth, key, key + ": ", schema);

    /// <summary>Writes a value.</summary>
    /// <param name="depth">Lines around it.</param>
    /// <param name="key">The key of its line, such as <c>name</c>.</param>
    /// <param name="label">What stands before the type, such as <c>name!: </c>.</param>
    /// <param name="schema">What the value may be.</param>
    /// <param name="notes">What is said of it beside that, where it stands.</param>
    public void Write(int depth, string key, string label, Schema schema, IEnumerable<string>? notes = null)
    {
        output.Line(depth, key, label + TypeText.Of(schema), SchemaNotes.Table.Write(schema).Concat(notes ?? []));
        WriteParts(depth + 1, schema);
    }

    private void WriteParts(int depth, Schema schema)
    {
        foreach (var value in schema.Enum)
        {
            var key = LockKeys.Value(value.Json);
            var name = schema.ValueNames.FirstOrDefault(one => one.Value == value);
            output.Line(depth, key, key, name is null ? [] : ValueNotes.Table.Write(name));
        }

        if (schema.Array.Items is { } items && !TypeText.SaysItems(schema))
        {
            Write(depth, LockKeys.Items, items);
        }

        WriteMembers(depth, schema.Object);
        WriteAlternatives(depth, schema.Alternatives);
        foreach (var rule in schema.ValueAssertions)
        {
            output.Line(depth, LockKeys.ValueRule(rule));
        }

        foreach (var rule in schema.UntypedAssertions)
        {
            output.Line(depth, LockKeys.ValueRule(rule, isUntyped: true));
        }
    }

    private void WriteMembers(int depth, ObjectShape shape)
    {
        foreach (var property in shape.Properties)
        {
            var key = LockKeys.Property(property.Name);
            Write(depth, key, key + (property.IsRequired ? "!: " : ": "), property.Schema);
        }

        foreach (var name in shape.AlsoRequired)
        {
            output.Line(depth, LockKeys.AlsoRequired(name));
        }

        if (shape.AdditionalProperties is { } additional)
        {
            Write(depth, LockKeys.AdditionalProperties, additional);
        }
    }

    private void WriteAlternatives(int depth, Alternatives alternatives)
    {
        if (alternatives.Discriminator.Length > 0 || alternatives.Values.Count > 0)
        {
            output.Line(depth, LockKeys.Discriminator, LockKeys.Discriminator + " " + LockText.Name(alternatives.Discriminator));
        }

        foreach (var value in alternatives.Values)
        {
            var key = LockKeys.Property(value.Value);
            output.Line(depth + 1, key, key + ": " + LockText.Reference(value.Schema));
        }

        foreach (var alternative in alternatives.Schemas)
        {
            Write(depth, AlternativeKeys.KeyOf(alternative), LockKeys.AlternativeMark, alternative);
        }
    }
}
