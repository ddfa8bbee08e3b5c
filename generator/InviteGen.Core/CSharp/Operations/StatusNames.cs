using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>Names for status codes: those of <c>System.Net.HttpStatusCode</c>, from the IANA HTTP status code registry.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [200] = "Ok", [201] = "Created", [202] = "Accepted", [203] = "NonAuthoritativeInformation", [204] = "NoContent",
        [205] = "ResetContent", [206] = "PartialContent", [207] = "MultiStatus", [208] = "AlreadyReported", [226] = "ImUsed",
        [300] = "MultipleChoices", [301] = "MovedPermanently", [302] = "Found", [303] = "SeeOther", [304] = "NotModified",
        [305] = "UseProxy", [307] = "TemporaryRedirect", [308] = "PermanentRedirect",
        [400] = "BadRequest", [401] = "Unauthorized", [402] = "PaymentRequired", [403] = "Forbidden", [404] = "NotFound",
        [405] = "MethodNotAllowed", [406] = "NotAcceptable", [407] = "ProxyAuthenticationRequired", [408] = "RequestTimeout",
        [409] = "Conflict", [410] = "Gone", [411] = "LengthRequired", [412] = "PreconditionFailed",
        [413] = "RequestEntityTooLarge", [414] = "RequestUriTooLong", [415] = "UnsupportedMediaType",
        [416] = "RequestedRangeNotSatisfiable", [417] = "ExpectationFailed", [421] = "MisdirectedRequest",
        [422] = "UnprocessableEntity", [423] = "Locked", [424] = "FailedDependency", [425] = "TooEarly",
        [426] = "UpgradeRequired", [428] = "PreconditionRequired", [429] = "TooManyRequests",
        [431] = "RequestHeaderFieldsTooLarge", [451] = "UnavailableForLegalReasons",
        [500] = "InternalServerError", [501] = "NotImplemented", [502] = "BadGateway", [503] = "ServiceUnavailable",
        [504] = "GatewayTimeout", [505] = "HttpVersionNotSupported", [506] = "VariantAlsoNegotiates",
        [507] = "InsufficientStorage", [508] = "LoopDetected", [510] = "NotExtended", [511] = "NetworkAuthenticationRequired",
    };

    private static readonly Dictionary<int, string> Ranges = new()
    {
        [100] = "Informational", [200] = "Success", [300] = "Redirection", [400] = "ClientError", [500] = "ServerError",
    };

    public static string For(StatusKey status) => status.IsDefault ? "Default"
        : (status.IsRange ? Ranges : Names).TryGetValue(status.FirstCode, out var name) ? name
        : "Status" + status.Text;
}
