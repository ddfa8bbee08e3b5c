namespace InviteGen.Core.Contract.Schemas;

/// <summary>Limits on a string (JSON Schema validation, section 6.3).</summary>
/// <param name="MinLength">The fewest characters (Unicode code points).</param>
/// <param name="MaxLength">The most characters (Unicode code points).</param>
/// <param name="Pattern">A regular expression (ECMA-262) that must match somewhere in the string.</param>
public sealed record StringLimits(int? MinLength, int? MaxLength, string? Pattern)
{
    /// <summary>No limit.</summary>
    public static readonly StringLimits None = new(null, null, null);
}
