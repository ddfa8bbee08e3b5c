namespace InviteGen.Tool.Checking;

/// <summary>What <c>invitegen check</c> is to look at.</summary>
/// <param name="Spec">The document.</param>
/// <param name="Overlay">The overlay to apply; null: the one beside the document, if there is one.</param>
/// <param name="Operations">Which operations to generate; empty: all.</param>
/// <param name="RootNamespace">The root namespace of the generated files.</param>
/// <param name="Output">Where to write the generated files; null: nowhere.</param>
internal sealed record CheckOptions(
    string Spec,
    string? Overlay,
    IReadOnlyList<string> Operations,
    string RootNamespace,
    string? Output);
