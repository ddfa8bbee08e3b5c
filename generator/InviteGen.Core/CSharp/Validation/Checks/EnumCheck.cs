using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that a number or boolean is one of some values.</summary>
/// <param name="Values">The values.</param>
/// <param name="Shown">The values for a message.</param>
public sealed record EnumCheck(EquatableArray<ScalarLiteral> Values, string Shown) : CheckPlan(CheckKind.Enum);
