namespace InviteGen.Core.Contract;

/// <summary>
/// Something that the spec says and that nothing is generated from. It is part of what the API promises, so a change of it is reported.
/// </summary>
/// <param name="Keyword">The keyword, such as <c>tags</c> or <c>contentMediaType</c>.</param>
/// <param name="Value">Its value as JSON text.</param>
public sealed record Annotation(string Keyword, string Value);
