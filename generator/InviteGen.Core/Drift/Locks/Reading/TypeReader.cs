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
            if (cursor.Take("?"))
            {
                schema = schema with { IsNullable = true };
            }
            else if (cursor.Take("~"))
            {
                schema = schema with { IsDeprecated = true };
            }
            else if (cursor.Take("[]"))
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

    private static LockSyntaxException TooDeep(LockCursor cursor) =>
        cursor.Fault($"more than {LockFormat.Depth.ToString(CultureInfo.InvariantCulture)} values inside values");

    private static Schema ReadBase(LockCursor cursor)
    {
        var word = cursor.Word(out var isQuoted);
        if (isQuoted || !LockText.IsTypeWord(word))
        {
            return new Schema { Reference = word };
        }

        var schema = Add(Schema.Anything, word);
        while (cursor.Take("|"))
        {
            word = cursor.Word(out isQuoted);
            schema = !isQuoted && LockText.IsTypeWord(word) ? Add(schema, word) : throw cursor.Fault($"'{word}' is no type of JSON");
        }

        if (cursor.Take("("))
        {
            schema = schema with { Format = cursor.Word(out _) };
            cursor.Expect(")");
        }

        return schema;
    }

    private static Schema Add(Schema schema, string word) => word == "oneOf"
        ? schema with { Alternatives = schema.Alternatives with { IsExclusive = true } }
        : schema with { Types = schema.Types | (TypeText.Find(word) ?? JsonTypes.None) };
}
