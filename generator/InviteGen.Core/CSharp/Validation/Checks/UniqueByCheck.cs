namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that no two items of a list have the same key.</summary>
/// <param name="Member">The member of an item that holds its key.</param>
/// <param name="KeyForm">How the key becomes text.</param>
/// <param name="Pointer">The JSON pointer to the key in an item.</param>
/// <param name="IgnoresCase">True where keys that differ by case only are the same.</param>
public sealed record UniqueByCheck(string Member, KeyForm KeyForm, string Pointer, bool IgnoresCase) : CheckPlan(CheckKind.UniqueBy);
