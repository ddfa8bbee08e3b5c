using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A method of an operation.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">Its name.</param>
/// <param name="Result">What it returns, or each of the items; null: nothing.</param>
public sealed record MethodPlan(MethodKind Kind, string Name, TypeReference? Result);
