namespace InviteGen.Bench.DriftCases;

/// <summary>The reviewed list of the cases that differ, each with its difference. A case that is not in it has to agree.</summary>
internal static class DriftDifferences
{
    private const string SameMerged = "the new member of allOf brings nothing that was not merged before: what travels is the same";

    private const string InsideRule = "what changes inside if, then, else and their like is one change of that keyword";

    private const string OldLists = "OpenAPI 3.0 has no lists of types: its reader takes such a schema for any value";

    private const string NoMediaType = "a body without a media type cannot be sent, so the client never had it";

    private static readonly Dictionary<string, DriftDifference> Reviewed = new(StringComparer.Ordinal)
    {
        ["TestBreaking_RequestPropertyAllOfAdded"] = new("request-body-all-of-added request-property-all-of-added", "", SameMerged),
        ["TestRequestPropertyAllOfAdded"] = new("request-body-all-of-added request-property-all-of-added", "", SameMerged),
        ["TestResponsePropertyAllOfAdded"] = new("response-body-all-of-added response-property-all-of-added", "", SameMerged),
        ["TestResponsePropertyAllOfRemoved"] = new("response-body-all-of-removed response-property-all-of-removed", "", SameMerged),
        ["TestSubSchemaTraversalAddedProperty"] = new("new-required-request-property", "", InsideRule),
        ["TestSubSchemaTraversalDeletedProperty"] = new("request-property-removed", "", InsideRule),
        ["TestSubSchemaTraversalMinChanged"] = new("request-property-min-increased", "", InsideRule),
        ["TestRequestPathParamTypeIntegerToNumber"] = new("request-parameter-type-generalized", "", OldLists),
        ["TestResponseBodyTypeWideningStillBreaking"] = new("response-body-type-generalized", "response-body-type-changed", OldLists),
        ["TestBreaking_AddingRequiredRequestBody"] = new("request-body-added-required", "", NoMediaType),
        ["TestBreaking_RequestBodyRequiredEnabled"] = new("request-body-became-required", "", NoMediaType),
        ["TestResponsePropertyMinDecreased"] = new(
            "response-property-min-decreased", "response-body-exclusive-min-decreased response-property-exclusive-min-decreased",
            "a bound that excludes itself is an exclusive one, however its version writes it"),
        ["TestBreaking_RequestBodyEnumRemoved"] = new(
            "request-body-enum-value-removed", "", "without its enum a request takes more values than before, not fewer"),
        ["TestBreaking_NewPathParam"] = new(
            "new-request-path-parameter", "request-parameter-became-enum",
            "a variable of the path is a required parameter even where nobody declares it"),
        ["TestBreaking_RemovedParameterForAlpha"] = new(
            "", "request-parameter-removed", "a call written for a draft breaks like any other"),
        ["TestNullableWrapping_NarrowedEnumStillReported"] = new(
            "", "request-property-became-nullable", "the property does take null now, whatever else became of its values"),
        ["TestBreaking_DeletedTag"] = new(
            "", "request-parameter-type-changed",
            "the JSON in a cookie changes from an object to a string, which the other tool does not read"),
        ["TestBreaking_ResponseUnparseableStatusRemoved"] = new(
            "", "response-success-status-removed", "'default' was the only response, so it described the successful call"),
        ["TestComponentSecurityTypeUpdated"] = new(
            "api-security-component-type-changed", "api-security-component-removed",
            "the new http scheme lacks its required 'scheme', so it is left out"),
        ["TestRequestBodyTypeRemovedEntirelyStaysNullable"] = new(
            "", "request-body-became-not-nullable",
            "a schema with properties and without a type is an object to the client, not any value"),
    };

    /// <summary>The names of all cases that differ.</summary>
    public static IEnumerable<string> Names => Reviewed.Keys;

    /// <summary>The name by which the list knows a case.</summary>
    public static string NameOf(DriftCase one) => one.Name.Split(' ')[0];

    /// <summary>Why a case differs as it does; null for a difference that nobody looked at.</summary>
    public static string? ReasonFor(DriftCase one, IReadOnlySet<string> found) =>
        Reviewed.TryGetValue(NameOf(one), out var difference) && difference.Is(one, found) ? difference.Reason : null;
}
