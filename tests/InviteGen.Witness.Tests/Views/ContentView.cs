namespace InviteGen.Witness.Tests.Views;

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">The media type or range.</param>
/// <param name="Schema">What it may be; null when the reader sees no schema.</param>
internal sealed record ContentView(string MediaType, SchemaView? Schema);
