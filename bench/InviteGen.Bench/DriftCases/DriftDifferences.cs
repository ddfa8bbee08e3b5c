namespace InviteGen.Bench.DriftCases;

/// <summary>The reviewed list of what differs, each with its reason.</summary>
internal static class DriftDifferences
{
    private const string SameMerged = "the new member of allOf brings nothing that was not merged before: what travels is the same";

    private const string InsideRule = "what changes inside if, then, else and their like is one change of that keyword";

    private const string OldLists = "OpenAPI 3.0 has no lists of types: its reader takes such a schema for any value";

    private const string NoMediaType = "a body without a media type cannot be sent, so the client never had it";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["TestBreaking_RequestPropertyAllOfAdded"] = SameMerged,
        ["TestRequestPropertyAllOfAdded"] = SameMerged,
        ["TestResponsePropertyAllOfAdded"] = SameMerged,
        ["TestResponsePropertyAllOfRemoved"] = SameMerged,
        ["TestSubSchemaTraversalAddedProperty"] = InsideRule,
        ["TestSubSchemaTraversalDeletedProperty"] = InsideRule,
        ["TestSubSchemaTraversalMinChanged"] = InsideRule,
        ["TestRequestPathParamTypeIntegerToNumber"] = OldLists,
        ["TestRequestBodyTypeWidenWithBreakingFormatStillBreaking"] = OldLists,
        ["TestResponseBodyTypeNarrowWithBreakingFormatStillBreaking"] = OldLists,
        ["TestBreaking_AddingRequiredRequestBody"] = NoMediaType,
        ["TestBreaking_RequestBodyRequiredEnabled"] = NoMediaType,
        ["TestResponsePropertyMinDecreased"] = "a bound that excludes itself is an exclusive one, however its version writes it",
        ["TestBreaking_RequestBodyEnumRemoved"] = "without its enum a request takes more values than before, not fewer",
        ["TestBreaking_NewPathParam"] = "a variable of the path is a required parameter even where nobody declares it",
        ["TestBreaking_RemovedParameterForAlpha"] = "a call written for a draft breaks like any other",
        ["TestResponseBodyTypeWideningStillBreaking"] = OldLists,
        ["TestNullableWrapping_NarrowedEnumStillReported"] = "the property does take null now, whatever else became of its values",
    };

    /// <summary>Why a case differs; null for one that should not.</summary>
    public static string? ReasonFor(DriftCase one) => Reasons.GetValueOrDefault(one.Name.Split(' ')[0]);
}
