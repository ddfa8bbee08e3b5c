using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>A member of an <c>allOf</c> that is new or was removed.</summary>
/// <param name="Properties">The properties that came or went with it.</param>
/// <param name="Edit">The change.</param>
internal sealed record MergeEdit(IReadOnlyCollection<string> Properties, SchemaEdit Edit);
