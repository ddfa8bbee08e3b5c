namespace InviteGen.Core.CSharp.Models;

/// <summary>A property that tells one kind of object from others.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Text">The text that it must have; null: any value.</param>
public sealed record MarkPlan(string Name, string? Text);
