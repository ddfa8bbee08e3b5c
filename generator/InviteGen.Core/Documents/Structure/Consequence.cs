namespace InviteGen.Core.Documents.Structure;

/// <summary>What becomes of the client where a piece of the document is not there or cannot be read, as messages say it.</summary>
internal static class Consequence
{
    /// <summary>The consequence for a kind of object.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="costsOperation">True where an operation cannot do without it.</param>
    public static string Of(NodeKind kind, bool costsOperation) => kind switch
    {
        NodeKind.Schema => "the schema is generated as JsonElement, which accepts any value",
        NodeKind.Response => "the response is left out, so its status is treated as undocumented",
        _ => costsOperation ? $"operations that need the {Grammar.NameOf(kind)} are left out" : $"the {Grammar.NameOf(kind)} is left out",
    };
}
