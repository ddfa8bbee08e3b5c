using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Security;

/// <summary>A way to authenticate (OpenAPI, Security Scheme Object).</summary>
/// <param name="Name">Its key among the components.</param>
/// <param name="Kind">How the secret travels.</param>
/// <param name="Parameter">The HTTP scheme, or the name of the header, query parameter or cookie.</param>
/// <param name="Description">What it means, in CommonMark.</param>
public sealed record SecurityScheme(string Name, SecurityKind Kind, string Parameter, string Description)
{
    /// <summary>What else the spec says of it, in the order of keywords.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }
}
