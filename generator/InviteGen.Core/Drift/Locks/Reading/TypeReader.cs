using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads what <see cref="TypeText"/> writes.</summary>
internal static class TypeReader
{
    /// <summary>The schema that a type stands for.</summary>
    /// <param name="cursor">Stands at the type.</param>
    /// <param name="room">How many arrays of arrays it may be.</param>
    public static Schema Read(LockCursor cursor, int room)
    {
        var schema = ReadBase(cursor);
        while (true)
        {
            if (cursor.TryTake("?"))
            {
                schema = schema with { IsNullable = true };
            }
            else if (cursor.TryTake("~"))
            {
                schema = schema with { IsDeprecated = true };
            }
            else if (cursor.TryTake("[]"))
            {
                schema = --room > 0 ? ArrayOf(schema) : throw TooDeep(cursor);
            }
            else
            {
                return schema;
            }
        }
    }

    private static Schema ArrayOf(Schema items) => new() { Types = JsonTypes.Array, Array = new ArrayShape { Items = items } };

    private static Exception TooDeep(LockCursor cursor) =>
        cursor.Fault($"values are nested more than {LockFormat.Depth.ToString(CultureInfo.InvariantCulture)} levels deep");

    private static Schema ReadBase(LockCursor cursor)
    {
        var word = cursor.Word(out var isQuoted);
        if (isQuoted || !LockText.IsTypeWord(word))
        {
            return new Schema { Reference = word };
        }

        var schema = Add(Schema.Anything, word);
        while (cursor.TryTake("|"))
        {
            word = cursor.Word(out isQuoted);
            schema = !isQuoted && LockText.IsTypeWord(word) ? Add(schema, word) : throw cursor.Fault($"'{word}' is not a JSON type");
        }

        if (cursor.TryTake("("))
        {
            schema = schema with { Format = cursor.Word(out _) };
            cursor.Take(")");
        }

        return schema;
    }

    private static Schema Add(Schema schema, string word) => word == "oneOf"
        ? schema with { Alternatives = schema.Alternatives with { IsExclusive = true } }
        : schema with { Types = schema.Types | (TypeText.Find(word) ?? JsonTypes.None) };
}
