using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>One of the schemas that a schema was merged from (<c>allOf</c>), which the merged schema does not show.</summary>
/// <param name="Name">The name of the schema; empty: it has none.</param>
/// <param name="Properties">The properties that it brings.</param>
/// <param name="HasLimits">True for one without a name and properties that limits values.</param>
public sealed record MergedMember(string Name, EquatableArray<string> Properties, bool HasLimits);
