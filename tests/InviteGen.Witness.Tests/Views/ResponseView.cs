namespace InviteGen.Witness.Tests.Views;

/// <summary>One response.</summary>
/// <param name="Status">Its status, range of statuses, or <c>default</c>.</param>
/// <param name="Contents">The media types of its body.</param>
internal sealed record ResponseView(string Status, IReadOnlyList<ContentView> Contents)
{
    /// <summary>True for a reference that the reader could not follow.</summary>
    public bool IsUnresolved { get; init; }
}
