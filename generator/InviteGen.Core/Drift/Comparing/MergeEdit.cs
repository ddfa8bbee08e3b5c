namespace InviteGen.Core.Drift.Comparing;

/// <summary>A member of an <c>allOf</c> that is new or gone.</summary>
/// <param name="Properties">The properties that came or went with it.</param>
/// <param name="Edit">The change.</param>
internal sealed record MergeEdit(IReadOnlyCollection<string> Properties, SchemaEdit Edit);
