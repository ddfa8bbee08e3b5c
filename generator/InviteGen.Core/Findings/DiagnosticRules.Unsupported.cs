namespace InviteGen.Core.Findings;

/// <content>2xxx: something is not supported. The page of each rule says what is generated instead.</content>
public static partial class DiagnosticRules
{
    /// <summary>INV2001: a reference to another file.</summary>
    public static readonly DiagnosticRule ExternalReference = Error(
        "INV2001",
        "Referenced file is not in the project",
        "The reference '{0}' points to a file that is not part of the project; "
        + "add <InvitePart Include=\"the file\" /> (nothing is downloaded)");

    /// <summary>INV2002: an operation is not in the client.</summary>
    public static readonly DiagnosticRule OperationLeftOut = Warning(
        "INV2002",
        "Operation left out",
        "Operation '{0}' is left out of the client: {1}");

    /// <summary>INV2003: a value is generated as <c>JsonElement</c>.</summary>
    public static readonly DiagnosticRule CompositionTooDeep = Warning(
        "INV2003",
        "Composition too deep",
        "Schema '{0}' nests allOf, oneOf or anyOf more than {1} levels deep; deeper schemas are generated as JsonElement");

    /// <summary>INV2004: a credential cannot be set on the client.</summary>
    public static readonly DiagnosticRule SecuritySchemeNotSupported = Warning(
        "INV2004",
        "Security scheme not supported",
        "Security scheme '{0}' of type '{1}' is not supported; authenticate in a handler of the HttpClient");

    /// <summary>INV2005: a path parameter that is not declared.</summary>
    public static readonly DiagnosticRule UndeclaredPathParameter = Warning(
        "INV2005",
        "Path parameter not declared",
        "The path contains '{{{0}}}', but no parameter declares it; it is generated as a required string");

    /// <summary>INV2007: the value of an <c>x-invitegen-</c> extension does not exist.</summary>
    public static readonly DiagnosticRule ExtensionLeadsNowhere = Warning(
        "INV2007",
        "Extension value not found",
        "The value '{1}' of '{0}' is not {2} here, so '{0}' is ignored");

    /// <summary>INV2008: an optional parameter cannot be sent.</summary>
    public static readonly DiagnosticRule ParameterLeftOut = Warning(
        "INV2008",
        "Parameter left out",
        "Optional parameter '{0}' is left out: {1}");

    /// <summary>INV2009: a key of the responses that is not a status.</summary>
    public static readonly DiagnosticRule InvalidStatus = Warning(
        "INV2009",
        "Not a status code",
        "'{0}' is not a status code, a range such as 4XX, or 'default'; this response is left out");

    /// <summary>INV2010: a regular expression that .NET cannot compile.</summary>
    public static readonly DiagnosticRule PatternNotSupported = Warning(
        "INV2010",
        "Pattern not supported",
        "Pattern '{0}' is not checked: {1}");

    /// <summary>INV2011: members of an <c>allOf</c> that no value can satisfy.</summary>
    public static readonly DiagnosticRule ConflictingSchemas = Warning(
        "INV2011",
        "Conflicting schemas in allOf",
        "Conflicting '{0}' in allOf ({1} and {2}); {1} is used");

    /// <summary>INV2013: a webhook whose request has no method that reads it.</summary>
    public static readonly DiagnosticRule WebhookNotSupported = Warning(
        "INV2013",
        "Webhook media type not supported",
        "The webhook or callback '{0}' sends {1}; only JSON can be read");

    /// <summary>INV2020: two media types have the same C# argument type, so only one is used.</summary>
    public static readonly DiagnosticRule RequestMediaTypeLeftOut = new(
        "INV2020",
        "Request media type not used",
        "The request body is never sent as '{0}', because '{0}' has the same C# type as '{1}'; '{1}' is used instead",
        FindingSeverity.Info);

    /// <summary>INV2021: a required property that is not declared.</summary>
    public static readonly DiagnosticRule UndeclaredRequired = Warning(
        "INV2021",
        "Required property not declared",
        "'{0}' is required but not declared under 'properties'; it is generated as an optional JsonElement");

    /// <summary>INV2022: a body that HTTP does not allow.</summary>
    public static readonly DiagnosticRule BodyNotAllowed = Warning(
        "INV2022",
        "Body not allowed",
        "A {0} request cannot have a body (RFC 9110, section 9.3.8); it is sent without one");

    /// <summary>INV2025: a response header without a member, or with a member that is a string.</summary>
    public static readonly DiagnosticRule ResponseHeaderNotTyped = new(
        "INV2025",
        "Response header left out or generated as a string",
        "Response header '{0}' {1}",
        FindingSeverity.Info);

    /// <summary>INV2026: a style that OpenAPI does not allow, where the style decides what is sent.</summary>
    public static readonly DiagnosticRule StyleNotAllowed = Warning(
        "INV2026",
        "Style not allowed",
        "OpenAPI does not allow the style '{0}' for {1}; the style '{2}' is used, which the server may not expect");

    /// <summary>INV2030: a reference that resolves to different schemas in different uses.</summary>
    public static readonly DiagnosticRule DynamicReference = new(
        "INV2030",
        "Dynamic reference read as static",
        "'{0}' can resolve to different schemas, depending on where it is used; "
        + "the anchor in the schema that contains the reference is used",
        FindingSeverity.Info);

    private static IReadOnlyList<DiagnosticRule> Unsupported =>
    [
        ExternalReference, OperationLeftOut, CompositionTooDeep, SecuritySchemeNotSupported, UndeclaredPathParameter,
        ExtensionLeadsNowhere, ParameterLeftOut, InvalidStatus,
        PatternNotSupported, ConflictingSchemas, WebhookNotSupported, RequestMediaTypeLeftOut,
        UndeclaredRequired, BodyNotAllowed, ResponseHeaderNotTyped, StyleNotAllowed, DynamicReference,
    ];
}
