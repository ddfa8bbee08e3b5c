namespace InviteGen.Core.Findings;

/// <content>2xxx: something is not supported; the page of each rule says what was generated instead.</content>
public static partial class DiagnosticRules
{
    /// <summary>INV2001: a reference to another file.</summary>
    public static readonly DiagnosticRule ExternalReference = Error(
        "INV2001",
        "Reference to another file",
        "The reference '{0}' leads to a file that the project does not list; add <InvitePart Include=\"the file\" /> (nothing is fetched)");

    /// <summary>INV2002: an operation is not in the client.</summary>
    public static readonly DiagnosticRule OperationLeftOut = Warning(
        "INV2002",
        "Operation left out",
        "The operation '{0}' is left out of the client: {1}");

    /// <summary>INV2003: a value is generated as <c>JsonElement</c>.</summary>
    public static readonly DiagnosticRule CompositionTooDeep = Warning(
        "INV2003",
        "Composition too deep",
        "The schema '{0}' is composed of others in more than {1} steps: what lies deeper is generated as JsonElement");

    /// <summary>INV2004: a credential cannot be set on the client.</summary>
    public static readonly DiagnosticRule SecuritySchemeNotSupported = Warning(
        "INV2004",
        "Security scheme not supported",
        "The security scheme '{0}' of type '{1}' is not supported: authenticate through a handler of the HttpClient");

    /// <summary>INV2005: a path has a variable that is no parameter.</summary>
    public static readonly DiagnosticRule UndeclaredPathParameter = Warning(
        "INV2005",
        "Path parameter not declared",
        "The path uses '{{{0}}}', but no parameter declares it: it is generated as a required string");

    /// <summary>INV2006: the body of a response is not read.</summary>
    public static readonly DiagnosticRule ResponseNotSupported = Warning(
        "INV2006",
        "Response media type not supported",
        "A response in '{0}' is not read yet: only its status and headers are given");

    /// <summary>INV2007: an extension of ours leads nowhere.</summary>
    public static readonly DiagnosticRule ExtensionLeadsNowhere = Warning(
        "INV2007",
        "Extension leads nowhere",
        "'{0}' names '{1}', which is not {2} here: it has no effect");

    /// <summary>INV2008: an optional parameter cannot be sent.</summary>
    public static readonly DiagnosticRule ParameterLeftOut = Warning(
        "INV2008",
        "Parameter left out",
        "The optional parameter '{0}' is left out: {1}");

    /// <summary>INV2009: a key of the responses that is no status.</summary>
    public static readonly DiagnosticRule InvalidStatus = Warning(
        "INV2009",
        "Not a status code",
        "'{0}' is not a status code, a range such as 4XX, or 'default': this response is left out");

    /// <summary>INV2010: a regular expression that .NET cannot compile.</summary>
    public static readonly DiagnosticRule PatternNotSupported = Warning(
        "INV2010",
        "Pattern not supported",
        "The pattern '{0}' is not checked: {1}");

    /// <summary>INV2011: members of an <c>allOf</c> that nothing fits.</summary>
    public static readonly DiagnosticRule ConflictingSchemas = Warning(
        "INV2011",
        "Schemas exclude each other",
        "What is merged here says something else of '{0}' than what it is merged with: the first stays");

    /// <summary>INV2013: a request of the API has no method that reads it.</summary>
    public static readonly DiagnosticRule WebhookNotSupported = Warning(
        "INV2013",
        "Webhook media type not supported",
        "What the webhook or callback '{0}' brings is {1}: no method reads that, only JSON");

    /// <summary>INV2020: of two media types with the same C# argument, one is sent.</summary>
    public static readonly DiagnosticRule RequestMediaTypeLeftOut = new(
        "INV2020",
        "Media type of a request left out",
        "The body is not sent as '{0}': it takes the same argument as '{1}', and that is sent",
        FindingSeverity.Info);

    /// <summary>INV2021: a name under <c>required</c> of which nothing else is said.</summary>
    public static readonly DiagnosticRule RequiredNotDescribed = Warning(
        "INV2021",
        "Required property not described",
        "'{0}' is required, but no property of that name is described: it is generated as an optional member that may be any JSON");

    /// <summary>INV2022: a body where HTTP allows none.</summary>
    public static readonly DiagnosticRule BodyNotAllowed = Warning(
        "INV2022",
        "Body not allowed",
        "A {0} request has no body (RFC 9110, section 9.3.8): it is sent without one");

    /// <summary>INV2025: a header of a response has no member, or one that is text.</summary>
    public static readonly DiagnosticRule ResponseHeaderNotTyped = new(
        "INV2025",
        "Header of a response not typed",
        "The header '{0}' of a response {1}",
        FindingSeverity.Info);

    /// <summary>INV2030: a reference that leads to different schemas in different uses.</summary>
    public static readonly DiagnosticRule DynamicReference = new(
        "INV2030",
        "Dynamic reference read as static",
        "'{0}' can lead to several schemas, depending on where it is used from: the one of its own schema is taken",
        FindingSeverity.Info);

    private static IReadOnlyList<DiagnosticRule> Unsupported =>
    [
        ExternalReference, OperationLeftOut, CompositionTooDeep, SecuritySchemeNotSupported, UndeclaredPathParameter,
        ResponseNotSupported, ExtensionLeadsNowhere, ParameterLeftOut, InvalidStatus,
        PatternNotSupported, ConflictingSchemas, WebhookNotSupported, RequestMediaTypeLeftOut,
        RequiredNotDescribed, BodyNotAllowed, ResponseHeaderNotTyped, DynamicReference,
    ];
}
