namespace InviteGen.Core;

/// <summary>A C# file that is added to the consumer's compilation.</summary>
/// <param name="HintName">Unique among the files of its client, such as <c>Invitation.g.cs</c>.</param>
/// <param name="Content">The text, with line feeds only.</param>
public sealed record GeneratedFile(string HintName, string Content);
