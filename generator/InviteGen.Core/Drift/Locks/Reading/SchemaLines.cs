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
            guard.Report(other, 0, "this line is not allowed here");
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

    /// <summary>Rejects unknown notes.</summary>
    public static void DemandNone(List<NoteText> notes)
    {
        if (notes.Count > 0)
        {
            throw new LockSyntaxException(notes[0].Column, $"'{notes[0].Name}' is not allowed here");
        }
    }

    private void Read(LockLine line, LockCursor at, SchemaParts parts)
    {
        if (at.TryTake("| "))
        {
            ReadListed(line, at, parts);
        }
        else if (at.TryTake("where "))
        {
            var rule = at.Json();
            line.Key = LockKeys.ValueRule(rule);
            parts.ValueRules.Add(rule);
        }
        else if (at.TryTake("only "))
        {
            var rule = at.Json();
            line.Key = LockKeys.ValueRule(rule, isUntyped: true);
            parts.UntypedRules.Add(rule);
        }
        else if (at.TryTake("encoding ") || at.TryTake(LockKeys.SequenceItem + ": "))
        {
            parts.Others.Add(line);
            return;
        }
        else if (at.TryTake("! "))
        {
            var name = at.Name();
            line.Key = LockKeys.AlsoRequired(name);
            parts.AlsoRequired.Add(name);
            at.ExpectEnd();
        }
        else if (at.TryTake("^ "))
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

    /// <summary>A value that is allowed.</summary>
    private static void ReadListed(LockLine line, LockCursor at, SchemaParts parts)
    {
        var value = new JsonLiteral(at.JsonBeforeNotes());
        line.Key = LockKeys.Value(value.Json);
        parts.Values.Add(value);
        var notes = at.Notes();
        var name = ValueNotes.Table.Read(new ValueName(value, ""), notes);
        DemandNone(notes);
        if (name.Name.Length > 0)
        {
            parts.ValueNames.Add(name);
        }
    }

    private void ReadValue(LockLine line, LockCursor at, SchemaParts parts)
    {
        if (at.TryTake("[]: "))
        {
            line.Key = LockKeys.Items;
            parts.Items = Read(line, at);
        }
        else if (at.TryTake("{}: "))
        {
            line.Key = LockKeys.AdditionalProperties;
            parts.AdditionalProperties = Read(line, at);
        }
        else if (at.TryTake("+ "))
        {
            var alternative = Read(line, at);
            line.Key = AlternativeKeys.KeyOf(alternative);
            parts.Alternatives.Add(alternative);
        }
        else
        {
            var name = at.Name();
            line.Key = LockKeys.Property(name);
            var isRequired = at.TryTake("!");
            at.Take(": ");
            parts.Properties.Add(new Property(name, isRequired, Read(line, at)));
        }
    }

    private void ReadDiscriminator(LockLine line, LockCursor at, SchemaParts parts)
    {
        line.Key = LockKeys.Discriminator;
        parts.Discriminator = at.Name();
        at.ExpectEnd();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor =>
            {
                var value = cursor.Name();
                child.Key = LockKeys.Property(value);
                cursor.Take(": ");
                parts.DiscriminatorValues.Add(new DiscriminatorValue(value, cursor.Word(out _)));
                cursor.ExpectEnd();
                guard.DemandNothingBelow(child);
            });
        }
    }
}
