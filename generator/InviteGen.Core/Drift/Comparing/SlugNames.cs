namespace InviteGen.Core.Drift.Comparing;

/// <summary>Names changes: the way, the place and what happened, such as <c>request-property-became-enum</c>.</summary>
internal static class SlugNames
{
    private static readonly HashSet<string> ReadOnlyActions = new(StringComparer.Ordinal)
    {
        "enum-value-removed", "exclusive-max-decreased", "exclusive-min-increased", "max-decreased", "max-length-decreased",
        "min-increased",
    };

    private static readonly HashSet<string> WriteOnlyActions = new(StringComparer.Ordinal)
    {
        "enum-value-added", "became-optional", "became-required",
    };

    public static string Of(SchemaSite site, bool isRequest, SchemaEdit edit) =>
        edit.Slug?.Invoke(isRequest) ?? $"{(isRequest ? "request" : "response")}-{Place(site, isRequest, edit.Action)}-{edit.Action}";

    private static string Place(SchemaSite site, bool isRequest, string action) => site.Role switch
    {
        Role.Body => "body",
        Role.Parameter => "parameter",
        Role.ParameterProperty => "parameter-property",
        Role.HeaderProperty => "header-property",
        Role.Header => "header",
        _ when isRequest && site.IsReadOnly && ReadOnlyActions.Contains(action) => "read-only-property",
        _ when !isRequest && site.IsWriteOnly && WriteOnlyActions.Contains(action) => "write-only-property",
        _ => "property",
    };
}
