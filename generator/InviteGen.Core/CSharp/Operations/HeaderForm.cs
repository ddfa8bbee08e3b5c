namespace InviteGen.Core.CSharp.Operations;

/// <summary>How the text of a header becomes JSON. The names are those of the support code's own enumeration.</summary>
public enum HeaderForm
{
    /// <summary>It is the text of a JSON string.</summary>
    Text,

    /// <summary>It is a number or a boolean.</summary>
    Literal,

    /// <summary>Texts with commas between them (OpenAPI, style <c>simple</c>).</summary>
    TextList,

    /// <summary>Numbers or booleans with commas between them.</summary>
    LiteralList,

    /// <summary>It is JSON.</summary>
    Json,
}
