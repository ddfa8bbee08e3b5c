using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A line of the table that makes a case of a response.</summary>
/// <param name="Case">The case.</param>
/// <param name="Body">How its body is read.</param>
/// <param name="MediaTypes">The media types for which it holds; none: for whatever comes.</param>
public sealed record ArmPlan(CasePlan Case, BodyKind Body, EquatableArray<string> MediaTypes)
{
    /// <summary>
    /// True for a body of <c>default</c> that the caller reads: of an error nobody would, and the connection would stay open.
    /// </summary>
    public bool IsForSuccessOnly => Case.Status.IsDefault && Body >= BodyKind.Stream;

    /// <summary>True when it holds for every status and media type that has no line of its own.</summary>
    public bool IsForAll => Case.Status.IsDefault && MediaTypes.Count == 0 && !IsForSuccessOnly;
}
