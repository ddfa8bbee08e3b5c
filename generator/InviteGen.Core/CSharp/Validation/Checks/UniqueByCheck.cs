using InviteGen.Core.Text;

namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that no two items of a list have the same key.</summary>
/// <param name="Record">The type of the items.</param>
/// <param name="Key">The name of the key in JSON.</param>
/// <param name="IgnoresCase">True where keys that differ by case only are the same.</param>
public sealed record UniqueByCheck(string Record, string Key, bool IgnoresCase) : CheckPlan(CheckKind.UniqueBy)
{
    /// <summary>The member of an item that holds its key. The types of items are planned after the check.</summary>
    public string Member { get; init; } = "";

    /// <summary>True where the member is a string, and not a type of its own.</summary>
    public bool IsText { get; init; }

    /// <summary>The JSON pointer to the key in an item.</summary>
    public string Pointer => (JsonPointer.Root / Key).Text;
}
