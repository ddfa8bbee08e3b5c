namespace InviteGen.Bench.UriTemplates;

/// <summary>A variable of an expression (RFC 6570, section 2.3).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Explode">True with the modifier <c>*</c>.</param>
/// <param name="HasPrefix">True with the modifier <c>:length</c>.</param>
internal sealed record TemplateVariable(string Name, bool Explode, bool HasPrefix);
