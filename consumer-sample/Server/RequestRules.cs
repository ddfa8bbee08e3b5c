using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConsumerSample.Server;

/// <summary>
/// Rules for all parts of a request except its body. They are written by hand, because a generated rule would check itself.
/// </summary>
internal static class RequestRules
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static void Post(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw new RuleBrokenException(StatusCodes.Status405MethodNotAllowed, $"The method is {request.Method}, not POST.");
        }
    }

    public static void Header(HttpRequest request, string name, string expected)
    {
        if (request.Headers[name] is not [var value] || value != expected)
        {
            throw new RuleBrokenException(StatusCodes.Status401Unauthorized, $"The header {name} does not contain the token.");
        }
    }

    public static void Accepts(HttpRequest request, string mediaType)
    {
        if (!request.GetTypedHeaders().Accept.Any(range => new MediaTypeHeaderValue(mediaType).IsSubsetOf(range)))
        {
            throw new RuleBrokenException(StatusCodes.Status406NotAcceptable, $"The request does not accept {mediaType}.");
        }
    }

    public static void NoQuery(HttpRequest request)
    {
        if (request.QueryString.HasValue)
        {
            throw new RuleBrokenException(StatusCodes.Status400BadRequest, "The request has a query, but none is defined.");
        }
    }

    public static void NoBody(HttpRequest request)
    {
        if (request.ContentLength is > 0 || request.ContentType is not null || request.Headers.TransferEncoding.Count > 0)
        {
            throw new RuleBrokenException(StatusCodes.Status400BadRequest, "The request has a body, but none is defined.");
        }
    }

    public static async Task<JsonDocument> JsonAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleBrokenException(StatusCodes.Status415UnsupportedMediaType, "The body is not application/json.");
        }

        try
        {
            return await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted);
        }
        catch (JsonException failure)
        {
            throw new RuleBrokenException(StatusCodes.Status400BadRequest, $"The body is not JSON: {failure.Message}");
        }
    }
}
