using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A failure inside a success (<c>x-invitegen-error</c>).</summary>
/// <param name="Name">The name of its case, such as <c>OkWithError</c>.</param>
/// <param name="Member">The member of the body that holds the error.</param>
/// <param name="Type">The type of the error.</param>
public sealed record InnerErrorPlan(string Name, string Member, TypeReference Type);
