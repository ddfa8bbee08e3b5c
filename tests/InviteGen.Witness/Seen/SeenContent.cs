namespace InviteGen.Witness.Seen;

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">The media type or range.</param>
/// <param name="Schema">The index of its schema; null when there is none.</param>
internal sealed record SeenContent(string MediaType, int? Schema);
