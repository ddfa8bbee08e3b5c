namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>How a value is written. JSON knows only <see cref="Usual"/> and <see cref="Raw"/>.</summary>
internal enum FuzzForm
{
    /// <summary>In blocks, or as a JSON string.</summary>
    Usual,

    /// <summary>A string whose special characters are not escaped.</summary>
    Raw,

    /// <summary>An object or array in one line.</summary>
    Flow,

    /// <summary>A string without quotes.</summary>
    Plain,

    /// <summary>A string in single quotes.</summary>
    SingleQuoted,

    /// <summary>A literal block (<c>|</c>).</summary>
    LiteralBlock,

    /// <summary>A folded block (<c>&gt;</c>).</summary>
    FoldedBlock,

    /// <summary>An alias; the text is the name of its anchor.</summary>
    Alias,
}
