namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that a string matches a regular expression.</summary>
/// <param name="Field">The field that holds the expression.</param>
public sealed record PatternCheck(string Field) : CheckPlan(CheckKind.Pattern)
{
    internal override string? UsedField => Field;
}
