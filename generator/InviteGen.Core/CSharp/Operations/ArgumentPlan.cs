using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>One argument of an operation's methods.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">True when every request must have it.</param>
/// <param name="Description">What it means; may be empty.</param>
public sealed record ArgumentPlan(string Name, TypeReference Type, bool IsRequired, string Description)
{
    /// <summary>What a call without it sends, because no other value is allowed; null: a call that must have it, must give it.</summary>
    public ScalarLiteral? Constant { get; init; }

    /// <summary>True when a call may leave it out.</summary>
    public bool IsOptional => !IsRequired || Constant is not null;

    /// <summary>True when every call must have a value, which the compiler demands but cannot keep a caller from leaving out.</summary>
    public bool IsGuarded => IsRequired && Type.IsMissingByDefault;
}
