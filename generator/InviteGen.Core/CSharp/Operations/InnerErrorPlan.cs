using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A failure inside a success (<c>x-invitegen-error</c>).</summary>
/// <param name="Name">The name of its case, such as <c>OkWithError</c>.</param>
/// <param name="Access">How the error is reached from the body, such as <c>.Error</c>.</param>
/// <param name="Type">The type of the error.</param>
public sealed record InnerErrorPlan(string Name, string Access, TypeReference Type);
