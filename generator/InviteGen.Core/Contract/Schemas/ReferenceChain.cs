namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// Follows references from schema to schema. A named schema may be nothing but a reference to the next, and the last may refer to the
/// first again.
/// </summary>
public static class ReferenceChain
{
    /// <summary>A longer chain is taken for a circle: those of documents were cut to this length before.</summary>
    private const int LongestChain = 100;

    /// <summary>The schema at the end of the chain; any value where the chain leads to a name that does not exist.</summary>
    /// <param name="schema">A schema, which may be a reference.</param>
    /// <param name="find">Gives the schema of a name; null when there is none.</param>
    public static Schema Follow(Schema schema, Func<string, Schema?> find) =>
        schema.Reference is null ? schema : Steps(schema, find).Last().Schema;

    /// <summary>The schemas to which the references lead, one after the other; none for a schema that is no reference.</summary>
    /// <param name="schema">A schema, which may be a reference.</param>
    /// <param name="find">Gives the schema of a name; null when there is none.</param>
    public static IEnumerable<NamedSchema> Steps(Schema schema, Func<string, Schema?> find)
    {
        for (var steps = 0; schema.Reference is { } name && steps < LongestChain; steps++)
        {
            schema = find(name) ?? Schema.Anything;
            yield return new NamedSchema(name, schema);
        }
    }
}
