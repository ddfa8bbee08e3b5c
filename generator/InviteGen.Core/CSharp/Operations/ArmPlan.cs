using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A line of the table that makes a case of a response.</summary>
/// <param name="Case">The case.</param>
/// <param name="Body">How its body is read.</param>
/// <param name="MediaTypes">The media types for which it holds; none: for whatever comes.</param>
public sealed record ArmPlan(CasePlan Case, BodyKind Body, EquatableArray<string> MediaTypes);
