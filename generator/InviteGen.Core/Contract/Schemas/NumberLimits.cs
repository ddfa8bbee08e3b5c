namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// Limits on a number (JSON Schema validation, section 6.2), each as the text of a JSON number so that no digit is lost.
/// </summary>
public sealed record NumberLimits
{
    /// <summary>No limit.</summary>
    public static readonly NumberLimits None = new();

    /// <summary>The least value.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest value.</summary>
    public string? Maximum { get; init; }

    /// <summary>The value must be greater.</summary>
    public string? ExclusiveMinimum { get; init; }

    /// <summary>The value must be less.</summary>
    public string? ExclusiveMaximum { get; init; }

    /// <summary>The value must be a multiple of it.</summary>
    public string? MultipleOf { get; init; }
}
