namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check of a value. Those that have nothing to compare it with are of this type alone.</summary>
/// <param name="Kind">What is checked.</param>
public record CheckPlan(CheckKind Kind)
{
    /// <summary>The support code that it calls.</summary>
    internal virtual IEnumerable<string> Support => CheckSupport.Of(Kind);

    /// <summary>The field that it uses; null: none.</summary>
    internal virtual string? UsedField => null;
}
