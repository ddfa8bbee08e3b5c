using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>One argument of an operation's methods.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">True when every call must give it.</param>
/// <param name="Description">What it means; may be empty.</param>
public sealed record ArgumentPlan(string Name, TypeReference Type, bool IsRequired, string Description)
{
    /// <summary>True when every call must have a value, which the compiler demands but cannot keep a caller from leaving out.</summary>
    public bool IsGuarded => IsRequired && Type.IsMissingByDefault;
}
