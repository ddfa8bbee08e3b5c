namespace InviteGen.Core.CSharp.Naming;

/// <summary>Names that a spec may not have, because generated code needs them for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that generated code names without their namespace: a model of the same name would hide them.</summary>
    public static readonly string[] Types =
    [
        "Action", "AnyCodec", "ApiException", "ApiProblem", "ApiProblemJson", "ApiResponse", "ApiTransport",
        "ArgumentException", "ArgumentNullException", "Array", "ArraySegment", "BooleanCodec", "BytesCodec",
        "CancellationToken", "CaseOutcome", "Check",
        "ClientOptionsBase", "CodecConverter", "Convert", "Credential", "DateOnly", "DateOnlyCodec",
        "DateTimeOffset", "DateTimeOffsetCodec", "DecimalCodec", "Dictionary", "DoubleCodec", "DurationCodec",
        "Enum", "EnumCodec", "Exception", "FieldEncoding", "FileContent", "Func", "Guid", "GuidCodec", "HashCode", "HashSet",
        "HeaderForm", "HeaderText",
        "HttpClient", "HttpContent", "HttpMethod", "HttpRequestMessage", "HttpResponseMessage", "HttpStatusCode",
        "IAsyncEnumerable", "ICaseReader", "IEquatable", "IHttpClientBuilder", "IJsonCodec", "IOpenEnum", "IReadOnlyDictionary",
        "IReadOnlyList", "IServiceCollection",
        "IServiceProvider", "Int32Codec", "Int64Codec", "InvalidOperationException", "JsonBody", "JsonConverter",
        "JsonConverterAttribute", "JsonElement", "JsonEncodedText", "JsonObjectReader", "JsonReadException", "JsonShape",
        "JsonField", "JsonRule", "JsonRules", "JsonTokenType", "KeyValuePair", "List", "ListCodec", "LoggedHeaders", "MapCodec",
        "MultipartBody",
        "NotSupportedException",
        "Nullable", "NullableReferenceCodec", "NullableValueCodec", "NumberOrTextCodec", "Object", "Obsolete", "ObsoleteAttribute",
        "OpenEnum",
        "OperationServer", "Optional", "ParameterStyle", "PlainCall", "ReadOnlySpan", "ReceivedBody", "RedirectHandler", "RequestBody",
        "RequestHeader", "RequestTarget", "RequestValidationException", "ResponseInfo", "ResponseSequence", "ResponseValidationException",
        "SecurityScheme", "SequenceCall", "ServerSentEvent",
        "ServerTemplate", "SingleCodec",
        "Stream", "String",
        "StringCodec", "StringComparer", "StringComparison", "System", "Task", "TextPattern", "TimeOnly", "TimeSpan",
        "Type", "UndeclaredProperties", "Undocumented", "Unknown", "UnusedDirection", "Uri", "UriCodec", "UriKind", "Utf8JsonReader",
        "Utf8JsonWriter", "Validate", "ValidationError", "ValidationErrors", "ValueEquality", "ValueTask", "WebhookBody", "WireShape",
        "WireText", "WireValue",
    ];

    /// <summary>What stands beside a model: its codec and its validator have its name with one of these behind it.</summary>
    public static readonly string[] ModelSuffixes = ["Json", "Validator"];

    /// <summary>Members that every record has, or that the compiler makes for it.</summary>
    public static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Members that a record may not have, because its own code needs these names.</summary>
    public static readonly string[] PropertyNames = [.. RecordMembers, "Nullable", "ToContent", "ValueEquality"];

    /// <summary>Members that every generated enum has.</summary>
    public static readonly string[] EnumMembers = [.. RecordMembers, "HashSet", "IsKnown", "Known", "StringComparer", "Value", "Values"];

    /// <summary>Members that the options of every client have.</summary>
    public static readonly string[] OptionMembers =
        [.. RecordMembers, "BaseAddress", "Drift", "MaxErrorBytes", "MaxResponseBytes", "ValidateRequests", "ValidateResponses"];

    /// <summary>Members that every response has.</summary>
    public static readonly string[] ResponseMembers =
        [.. RecordMembers, "ContentHeaders", "Headers", "Info", "IsSuccess", "StatusCode", "ToException", "Undocumented", "Value"];

    /// <summary>Locals of checks. Those of inner loops have an underscore, which no name from a spec has.</summary>
    private static readonly string[] CheckLocals = ["at", "start", "errors", "i", "item", "key", "mark", "present"];

    /// <summary>Locals of generated methods.</summary>
    public static readonly string[] Locals =
    [
        .. CheckLocals, "cancellationToken", "error", "httpRequest", "httpResponse", "requestTarget", "responseInfo", "response",
        "result", "resultValue", "success",
    ];

    /// <summary>Locals of generated codecs and validators.</summary>
    public static readonly string[] RecordLocals =
        [.. CheckLocals, "body", "encodings", "extra", "mediaType", "name", "reader", "value", "writer"];
}
