using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Decides what can be generated. Each refusal has a reason, which messages show.</summary>
internal static class Supported
{
    /// <summary>The reason why a parameter or header with an odd name is left out.</summary>
    public const string NameNotAllowed = "HTTP does not allow its name";

    /// <summary>Why an operation cannot be generated; null when it can.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="item">The path item that it stands in.</param>
    /// <param name="parameters">The parameters that count for it.</param>
    /// <param name="sendable">Decides which of them can be sent.</param>
    public static string? WhyNot(
        string method, OpenApiOperation operation, IOpenApiPathItem item,
        IReadOnlyList<ParameterSource> parameters, SendableParameters sendable)
    {
        if ((operation.Parameters ?? []).Concat(item.Parameters ?? []).Any(parameter => parameter is OpenApiParameterReference))
        {
            return "one of its parameters is missing from the document or cannot be read";
        }

        if (AllowsBody(method) && WhyNotBody(operation) is { } fault)
        {
            return fault;
        }

        foreach (var parameter in parameters.Where(parameter => parameter.IsRequired))
        {
            if (sendable.WhyNot(parameter) is { } reason)
            {
                return $"its parameter '{parameter.Name}' cannot be sent, because {reason}";
            }
        }

        return null;
    }

    /// <summary>Why the body of an operation cannot be read; null when it can. References that lead to something were replaced.</summary>
    public static string? WhyNotBody(OpenApiOperation operation) =>
        operation.RequestBody is OpenApiRequestBodyReference ? "its request body is missing from the document or cannot be read" : null;

    /// <summary>False for a method whose requests never have a body (RFC 9110, section 9.3.8). All others may, even GET.</summary>
    public static bool AllowsBody(string method) => !method.Equals("TRACE", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a webhook in this media type can be received. Text and bytes need no reading.</summary>
    public static bool IsReadableWebhook(MediaContent content) =>
        MediaTypes.FormOf(content.MediaType, isBinary: false) is BodyForm.Json or BodyForm.Text or BodyForm.Binary;

    /// <summary>What becomes of a response header that cannot have the type of its schema; null when it can.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">What it may be; null where the value is JSON.</param>
    /// <param name="follow">Leads from a reference to its schema.</param>
    public static string? WhyNotTyped(string name, Schema? schema, Func<Schema, Schema> follow) =>
        !HttpToken.Is(name) ? "is left out: " + NameNotAllowed
        : schema is not null && HeaderValues.WhyNotTyped(schema, follow) is { } reason ? "is generated as a string: " + reason
        : null;
}
