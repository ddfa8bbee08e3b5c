namespace InviteGen.Core.Drift.Comparing;

/// <summary>Names changes: the way, the place and what happened, such as <c>request-property-became-enum</c>.</summary>
internal static class SlugNames
{
    private static readonly HashSet<string> ReadOnlyActions = new(StringComparer.Ordinal)
    {
        "enum-value-removed", "exclusive-max-decreased", "exclusive-min-increased", "max-decreased", "max-length-decreased",
        "min-increased",
    };

    private static readonly HashSet<string> HeaderActions = new(StringComparer.Ordinal) { "became-enum", "became-required" };

    private static readonly HashSet<string> WriteOnlyActions = new(StringComparer.Ordinal)
    {
        "enum-value-added", "became-optional", "became-required",
    };

    /// <summary>How messages call what the server sends because it was asked to. Other tools do not look there, so slugs say it.</summary>
    public const string Callbacks = "callbacks";

    public static string Of(SchemaSite site, bool isRequest, SchemaEdit edit) =>
        (site.Hook == Callbacks ? "callback-" : "") + SlugOf(site, isRequest, edit);

    private static string SlugOf(SchemaSite site, bool isRequest, SchemaEdit edit) =>
        edit.Slug?.Invoke(site, isRequest) ?? $"{(isRequest ? "request" : "response")}-{Place(site, isRequest, edit.Action)}-{edit.Action}";

    /// <summary>What a schema describes, in a slug.</summary>
    public static string Place(SchemaSite site) => site.Role switch
    {
        Role.Body => "body",
        Role.Parameter or Role.HeaderParameter => "parameter",
        Role.ParameterProperty or Role.HeaderProperty => "parameter-property",
        Role.Header => "header",
        _ => "property",
    };

    private static string Place(SchemaSite site, bool isRequest, string action) => site.Role switch
    {
        Role.HeaderProperty when HeaderActions.Contains(action) => "header-property",
        Role.Body when !isRequest && action == "enum-value-removed" => "mediatype",
        Role.Property when isRequest && site.IsReadOnly && ReadOnlyActions.Contains(action) => "read-only-property",
        Role.Property when !isRequest && site.IsWriteOnly && WriteOnlyActions.Contains(action) => "write-only-property",
        _ => Place(site),
    };
}
