using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Recognizes schemas that describe problem details (RFC 9457). Such a body is read as the RFC demands: tolerantly, and with its
/// extension members (section 3.2), which a record of the five properties would lose.
/// </summary>
internal static class ProblemDetails
{
    private static readonly HashSet<string> Members =
        new(StringComparer.Ordinal) { "type", "title", "status", "detail", "instance" };

    /// <summary>True when a schema declares members of problem details and nothing else.</summary>
    public static bool Describes(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } properties
        && properties.Keys.All(Members.Contains)
        && schema.AllOf is not { Count: > 0 } && schema.OneOf is not { Count: > 0 } && schema.AnyOf is not { Count: > 0 };
}
