namespace InviteGen.Witness.Tests.Views;

/// <summary>A request body.</summary>
/// <param name="IsRequired">True when every call must have it.</param>
/// <param name="Contents">The media types that it may be sent in.</param>
internal sealed record BodyView(bool IsRequired, IReadOnlyList<ContentView> Contents);
