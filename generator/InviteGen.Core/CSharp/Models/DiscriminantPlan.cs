using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A property that tells one kind of object from others.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Values">The texts, numbers or booleans one of which it must be; empty: any value.</param>
public sealed record DiscriminantPlan(string Name, EquatableArray<JsonLiteral> Values)
{
    /// <summary>What its value starts with, where others have it too and start with something else.</summary>
    public JsonForm Form { get; init; } = JsonForm.Any;

    /// <summary>How much it says of an object: what says more is asked first.</summary>
    public int Weight => Values.Count > 0 ? 2 : Form != JsonForm.Any ? 1 : 0;
}
