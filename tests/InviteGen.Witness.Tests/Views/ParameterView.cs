namespace InviteGen.Witness.Tests.Views;

/// <summary>One parameter.</summary>
/// <param name="In">Where it is sent, as OpenAPI spells it.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="IsRequired">True when every call must have it.</param>
/// <param name="Schema">What it may be; null when the reader sees no schema.</param>
internal sealed record ParameterView(string In, string Name, bool IsRequired, SchemaView? Schema);
