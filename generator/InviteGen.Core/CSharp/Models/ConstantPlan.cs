using InviteGen.Core.CSharp.Literals;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A public constant: the only value that a property can have.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">The value.</param>
public sealed record ConstantPlan(string Name, ScalarLiteral Value);
