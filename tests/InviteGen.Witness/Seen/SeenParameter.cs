namespace InviteGen.Witness.Seen;

/// <summary>One parameter.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="In">Where it is sent, as OpenAPI spells it; empty when the witness does not know.</param>
/// <param name="IsRequired">True when every call must have it.</param>
/// <param name="Schema">The index of its schema; null when there is none.</param>
internal sealed record SeenParameter(string Name, string In, bool IsRequired, int? Schema);
