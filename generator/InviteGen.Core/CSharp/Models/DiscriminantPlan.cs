namespace InviteGen.Core.CSharp.Models;

/// <summary>A property that tells one kind of object from others.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Text">The text that it must have; null: any value.</param>
public sealed record DiscriminantPlan(string Name, string? Text)
{
    /// <summary>The number or boolean that it must be, as JSON text; null: any value.</summary>
    public string? Literal { get; init; }

    /// <summary>What its value starts with, where others have it too and start with something else.</summary>
    public JsonForm Form { get; init; } = JsonForm.Any;

    /// <summary>How much it says of an object: what says more is asked first.</summary>
    public int Weight => Text is not null || Literal is not null ? 2 : Form != JsonForm.Any ? 1 : 0;
}
