namespace InviteGen.Core.Findings;

/// <content>1xxx: the document cannot be read, or is not what its author meant.</content>
public static partial class DiagnosticRules
{
    /// <summary>INV1001: malformed JSON.</summary>
    public static readonly DiagnosticRule UnreadableJson = Error("INV1001", "Invalid JSON", "Invalid JSON: {0}");

    /// <summary>INV1002: malformed YAML.</summary>
    public static readonly DiagnosticRule UnreadableYaml = Error("INV1002", "Invalid YAML", "Invalid YAML: {0}");

    /// <summary>INV1003: an object has two members with the same key.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error(
        "INV1003", "Duplicate key", "Duplicate key '{0}'; the first value is used");

    /// <summary>INV1004: the root has neither <c>openapi</c> nor <c>swagger</c>.</summary>
    public static readonly DiagnosticRule NotOpenApi = Error(
        "INV1004", "Not an OpenAPI document", "This is not an OpenAPI document: its root has neither 'openapi' nor 'swagger'");

    /// <summary>INV1005: a version that is not supported.</summary>
    public static readonly DiagnosticRule UnknownVersion = Error(
        "INV1005", "Unknown OpenAPI version", "OpenAPI version '{0}' is not supported; use 2.0, 3.0, 3.1 or 3.2");

    /// <summary>INV1006: values are nested beyond the limit.</summary>
    public static readonly DiagnosticRule TooDeep = Error(
        "INV1006", "Nested too deeply", "The document is nested more than {0} levels deep here, so nothing is generated");

    /// <summary>INV1007: the text is longer than the limit.</summary>
    public static readonly DiagnosticRule TooLarge = Error(
        "INV1007", "Document too large", "The document has {0} characters, but the limit is {1}; nothing is generated");

    /// <summary>INV1008: YAML aliases repeat more values than the limit.</summary>
    public static readonly DiagnosticRule TooManyAliases = Error(
        "INV1008",
        "Too many aliased values",
        "The YAML aliases above this line expand to more than {0} values, so nothing is generated; "
        + "write the values out or use '$ref'");

    /// <summary>INV1009: a reference whose target does not exist.</summary>
    public static readonly DiagnosticRule UnresolvedReference = Warning(
        "INV1009",
        "Unresolved reference",
        "The reference '{0}' {1}; {2}");

    /// <summary>INV1010: references that only refer to each other.</summary>
    public static readonly DiagnosticRule CircularReference = Warning(
        "INV1010",
        "Circular reference",
        "The reference '{0}' refers back to itself, so it has no target; it is treated like a reference whose target is missing");

    /// <summary>INV1011: a Markdown page without an OpenAPI document.</summary>
    public static readonly DiagnosticRule NoEmbeddedDocument = Error(
        "INV1011",
        "No embedded OpenAPI document",
        "This Markdown file has no OpenAPI document in a fenced code block marked yaml or json");

    /// <summary>INV1012: an overlay that cannot be applied.</summary>
    public static readonly DiagnosticRule InvalidOverlay = Error("INV1012", "Invalid overlay", "The overlay cannot be applied: {0}");

    /// <summary>INV1013: the document violates OpenAPI; nothing is missing from the client.</summary>
    public static readonly DiagnosticRule SpecificationViolated = new(
        "INV1013", "OpenAPI rule violated", "The document violates the OpenAPI specification: {0}", FindingSeverity.Info);

    /// <summary>INV1014: a second document follows in the same YAML stream.</summary>
    public static readonly DiagnosticRule SecondDocument = Warning(
        "INV1014", "More than one YAML document", "A second YAML document starts here; only the first one is read");

    /// <summary>INV1015: a YAML number that JSON cannot write.</summary>
    public static readonly DiagnosticRule NoJsonNumber = Warning(
        "INV1015", "Not a JSON number", "JSON cannot represent the number '{0}', so it is read as a string");

    /// <summary>INV1016: Microsoft.OpenApi failed on a piece of the document.</summary>
    public static readonly DiagnosticRule ObjectNotRead = Warning(
        "INV1016", "Object that cannot be read", "This {0} could not be read: {1}; {2}");

    /// <summary>INV1017: a value of the wrong JSON type.</summary>
    public static readonly DiagnosticRule WrongKindOfValue = Warning(
        "INV1017", "Value of the wrong type", "'{0}' must be {1}, not {2}; it is ignored");

    /// <summary>INV1018: a default that the schema's own type forbids.</summary>
    public static readonly DiagnosticRule DefaultOfWrongType = Info(
        "INV1018",
        "Default value has the wrong type",
        "The default {0} is {1}, but the schema's type is {2}; "
        + "the default is used only in the documentation comment");

    /// <summary>INV1019: a value of an enumeration that the schema's own type forbids.</summary>
    public static readonly DiagnosticRule EnumOfWrongType = Info(
        "INV1019", "Enum value has the wrong type", "The {0} value {1} is {2}, but the schema's type is {3}");

    /// <summary>INV1020: a schema that contains itself.</summary>
    public static readonly DiagnosticRule SchemaOfItself = Warning(
        "INV1020",
        "Schema includes itself",
        "Schema '{0}' includes itself through {1}, so validation would never end; the circular reference is ignored");

    /// <summary>INV1021: two path parameters without anything between them.</summary>
    public static readonly DiagnosticRule PathParametersTouch = Info(
        "INV1021",
        "Path parameters not separated",
        "Nothing separates two parameters of path '{0}', so a server cannot tell where one ends and the next starts");

    /// <summary>INV1022: <c>allOf</c> refers to a schema that contains it.</summary>
    public static readonly DiagnosticRule MergesItsHolder = Warning(
        "INV1022",
        "allOf refers to a schema that contains it",
        "'{0}' contains this schema, so '{0}' cannot be merged here and is ignored");

    /// <summary>INV1023: an operation that declares <c>default</c> but no success.</summary>
    public static readonly DiagnosticRule DefaultInsteadOfSuccess = Info(
        "INV1023",
        "Default instead of a successful response",
        "{0} 'default' but no response for 2XX; {1}");

    /// <summary>INV1024: an extension that gives names or types to another generator.</summary>
    public static readonly DiagnosticRule ForeignNames = Info(
        "INV1024",
        "Extension for another generator",
        "'{0}' is an extension for another generator and is ignored");

    /// <summary>INV1025: a keyword of JSON Schema that the document's version does not have.</summary>
    public static readonly DiagnosticRule KeywordOfNewerVersion = Warning(
        "INV1025",
        "Keyword of a newer version",
        "The keyword '{0}' was added in OpenAPI 3.1, but this document is OpenAPI {1}; InviteGen uses the keyword, "
        + "but other tools may ignore it");

    /// <summary>INV1026: two regular expressions for one string.</summary>
    public static readonly DiagnosticRule TwoPatterns = Warning(
        "INV1026",
        "Two patterns for one string",
        "allOf combines the patterns '{0}' and '{1}', so a string must match both; perhaps only one was intended");

    /// <summary>INV1027: alternatives that a reader cannot tell apart.</summary>
    public static readonly DiagnosticRule AmbiguousAlternatives = Warning(
        "INV1027",
        "oneOf/anyOf alternatives cannot be told apart",
        "{0} and {1} cannot be told apart by their JSON; {2}");

    /// <summary>INV1028: a key of a callback that is not a runtime expression.</summary>
    public static readonly DiagnosticRule CallbackAddress = Warning(
        "INV1028",
        "Not a runtime expression",
        "'{0}' is not a runtime expression such as '{{$request.body#/url}}', so the URL of the callback is unknown");

    /// <summary>INV1029: an operation without the default response that the others have.</summary>
    public static readonly DiagnosticRule UndocumentedErrors = Info(
        "INV1029",
        "No error response",
        "{0} no error response, although {1} 'default'; "
        + "without a declared error response, the client cannot deserialize error bodies");

    /// <summary>INV1030: a property that looks like a copy of <c>additionalProperties</c>.</summary>
    public static readonly DiagnosticRule CatchAllProperty = Warning(
        "INV1030",
        "Property looks like a misplaced additionalProperties",
        "The property '{0}' looks like a misplaced keyword; did you mean the keyword 'additionalProperties'? "
        + "If so, remove the property and add that keyword beside 'properties'");

    private static IReadOnlyList<DiagnosticRule> Reading =>
    [
        UnreadableJson, UnreadableYaml, DuplicateKey, NotOpenApi, UnknownVersion, TooDeep, TooLarge, TooManyAliases,
        UnresolvedReference, CircularReference, NoEmbeddedDocument, InvalidOverlay, SpecificationViolated, SecondDocument,
        NoJsonNumber, ObjectNotRead, WrongKindOfValue, DefaultOfWrongType, EnumOfWrongType, SchemaOfItself, PathParametersTouch,
        MergesItsHolder, DefaultInsteadOfSuccess, ForeignNames, KeywordOfNewerVersion, TwoPatterns, AmbiguousAlternatives,
        CallbackAddress, UndocumentedErrors, CatchAllProperty,
    ];

    private static DiagnosticRule Error(string id, string title, string message) => new(id, title, message, FindingSeverity.Error);

    private static DiagnosticRule Info(string id, string title, string message) => new(id, title, message, FindingSeverity.Info);

    private static DiagnosticRule Warning(string id, string title, string message) => new(id, title, message, FindingSeverity.Warning);
}
