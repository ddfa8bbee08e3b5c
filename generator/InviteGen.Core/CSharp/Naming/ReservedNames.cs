namespace InviteGen.Core.CSharp.Naming;

/// <summary>Names that a spec may not have, because generated code needs them for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that generated code names without their namespace: a model of the same name would hide them.</summary>
    public static readonly string[] Types =
    [
        "Action", "ClientOptionsBase", "ApiException", "ApiProblem", "ApiResponse", "ApiTransport", "ArgumentNullException", "Array",
        "ArraySegment", "BytesCodec", "CancellationToken", "Check", "CodecConverter", "Convert", "Credential", "DateOnly",
        "DateTimeOffset", "EcmaPattern", "Enum", "Exception", "Guid", "HashCode", "HttpClient",
        "HttpContent", "HttpMethod", "HttpRequestMessage", "HttpResponseMessage", "HttpStatusCode", "IEquatable",
        "IHttpClientBuilder", "IJsonCodec", "IReadOnlyDictionary", "IReadOnlyList", "IServiceCollection", "InvalidOperationException",
        "JsonBody", "JsonConverter", "JsonElement", "JsonEncodedText", "JsonObjectReader", "JsonReadException", "KeyValuePair",
        "List", "ListCodec", "MapCodec", "NotSupportedException", "Nullable", "Object", "Obsolete", "Optional", "ParameterStyle",
        "ReadOnlySpan", "Regex", "RequestHeader", "RequestTarget", "RequestValidationException", "ResponseInfo",
        "ResponseValidationException", "SecurityScheme", "ServerTemplate", "String", "StringComparison", "System", "Task",
        "StringComparer", "TimeOnly", "TimeSpan", "Type", "UndeclaredProperties", "Undocumented",
        "UnusedDirection", "Uri", "UriKind", "Utf8JsonReader", "Utf8JsonWriter", "ValidationError",
        "ValidationErrors", "ValueEquality", "ValueTask", "WireText", "WireValue",
    ];

    /// <summary>Members that every record has, or that the compiler makes for it.</summary>
    public static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Members that every generated enum has.</summary>
    public static readonly string[] EnumMembers = [.. RecordMembers, "IsKnown", "Value", "Values"];

    /// <summary>Members that every response has.</summary>
    public static readonly string[] ResponseMembers =
        [.. RecordMembers, "ContentHeaders", "Headers", "Info", "IsSuccess", "StatusCode", "ToException", "Undocumented", "Value"];

    /// <summary>Locals of generated methods.</summary>
    public static readonly string[] Locals =
        ["cancellationToken", "httpRequest", "httpResponse", "requestTarget", "responseInfo", "response", "result"];

    /// <summary>Locals of generated codecs and validators.</summary>
    public static readonly string[] RecordLocals =
    [
        "before", "errors", "extra", "i", "i2", "i3", "item", "item2", "item3", "key", "key2", "key3", "mark", "mark2", "mark3",
        "name", "present1", "present2", "present3", "reader", "value", "writer",
    ];
}
