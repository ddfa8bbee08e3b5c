using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads a type, its notes and the lines below it.</summary>
internal sealed class SchemaLines(LineGuard guard)
{
    /// <summary>Reads a value of which nothing else is said where it stands.</summary>
    public Schema Read(LockLine line, LockCursor cursor)
    {
        var schema = Read(line, cursor, out var notes, out var others);
        DemandNone(notes);
        foreach (var other in others)
        {
            guard.Report(other, 0, "this has no meaning here");
        }

        return schema;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="line">The line that it stands on.</param>
    /// <param name="cursor">Stands at the type.</param>
    /// <param name="notes">The notes that are not about the value.</param>
    /// <param name="others">The lines below that are not about the value.</param>
    public Schema Read(LockLine line, LockCursor cursor, out List<NoteText> notes, out IReadOnlyList<LockLine> others)
    {
        var schema = TypeReader.Read(cursor, LockFormat.Depth - line.Depth);
        notes = cursor.Notes();
        schema = SchemaNotes.Table.Read(schema, notes);
        others = [];
        if (line.Children.Count == 0)
        {
            return schema;
        }

        var parts = new SchemaParts();
        foreach (var child in line.Children)
        {
            guard.Try(child, at => Read(child, at, parts));
        }

        others = parts.Others;
        return parts.AddTo(schema);
    }

    /// <summary>Refuses notes that nobody knows.</summary>
    public static void DemandNone(List<NoteText> notes)
    {
        if (notes.Count > 0)
        {
            throw new LockSyntaxException(notes[0].Column, $"'{notes[0].Name}' has no meaning here");
        }
    }

    private void Read(LockLine line, LockCursor at, SchemaParts parts)
    {
        if (at.Take("| "))
        {
            parts.Values.Add(new JsonLiteral(at.Json()));
        }
        else if (at.Take("where "))
        {
            parts.ValueRules.Add(at.Json());
        }
        else if (at.Take("only "))
        {
            parts.UntypedRules.Add(at.Json());
        }
        else if (at.Take("encoding ") || at.Take(LockKeys.SequenceItem + ": "))
        {
            parts.Others.Add(line);
            return;
        }
        else if (at.Take("! "))
        {
            parts.AlsoRequired.Add(at.Name());
            at.ExpectEnd();
        }
        else if (at.Take("^ "))
        {
            ReadDiscriminator(line, at, parts);
            return;
        }
        else
        {
            ReadValue(line, at, parts);
            return;
        }

        guard.DemandNothingBelow(line);
    }

    private void ReadValue(LockLine line, LockCursor at, SchemaParts parts)
    {
        if (at.Take("[]: "))
        {
            parts.Items = Read(line, at);
        }
        else if (at.Take("{}: "))
        {
            parts.AdditionalProperties = Read(line, at);
        }
        else if (at.Take("+ "))
        {
            parts.Alternatives.Add(Read(line, at));
        }
        else
        {
            var name = at.Name();
            var isRequired = at.Take("!");
            at.Expect(": ");
            parts.Properties.Add(new Property(name, isRequired, Read(line, at)));
        }
    }

    private void ReadDiscriminator(LockLine line, LockCursor at, SchemaParts parts)
    {
        parts.Discriminator = at.Name();
        at.ExpectEnd();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor =>
            {
                var value = cursor.Name();
                cursor.Expect(": ");
                parts.DiscriminatorValues.Add(new DiscriminatorValue(value, cursor.Word(out _)));
                cursor.ExpectEnd();
                guard.DemandNothingBelow(child);
            });
        }
    }
}
