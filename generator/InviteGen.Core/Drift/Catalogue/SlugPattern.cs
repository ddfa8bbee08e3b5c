namespace InviteGen.Core.Drift.Catalogue;

/// <summary>
/// How the slugs of a change of a schema are made: <c>{place}</c> is what the schema describes. They are the names that oasdiff gives
/// to such changes, where it has one.
/// </summary>
/// <param name="Request">The slug where values are sent.</param>
/// <param name="Response">The slug where they come back.</param>
/// <param name="Forms">The places that have a name of their own in it.</param>
internal sealed record SlugPattern(string Request, string Response, SlugForms Forms = SlugForms.None)
{
    private const string Place = "{place}";

    /// <summary>The slug of a property of a parameter, where it is another.</summary>
    public string? ParameterProperty { get; init; }

    /// <summary>The slug of a property of a header parameter, where it is another.</summary>
    public string? HeaderProperty { get; init; }

    /// <summary>The slugs of an action, such as <c>request-property-became-nullable</c>.</summary>
    public static SlugPattern Of(string action, SlugForms forms = SlugForms.None) =>
        new($"request-{Place}-{action}", $"response-{Place}-{action}", forms);

    /// <summary>The slug of a schema.</summary>
    public string In(SchemaContext at, bool isRequest)
    {
        var pattern = (isRequest, at.Role) switch
        {
            (true, SchemaRole.ParameterProperty) => ParameterProperty ?? Request,
            (true, SchemaRole.HeaderProperty) => HeaderProperty ?? Request,
            (true, _) => Request,
            _ => Response,
        };

        // Other tools do not look into callbacks.
        return (at.Hook == Hook.Callback ? "callback-" : "") + pattern.Replace(Place, PlaceOf(at, isRequest));
    }

    private string PlaceOf(SchemaContext at, bool isRequest) => at.Role switch
    {
        SchemaRole.HeaderProperty when Forms.HasFlag(SlugForms.HeaderProperty) => "header-property",
        SchemaRole.Body when !isRequest && Forms.HasFlag(SlugForms.MediaType) => "mediatype",
        SchemaRole.Property when isRequest && at.IsReadOnly && Forms.HasFlag(SlugForms.ReadOnly) => "read-only-property",
        SchemaRole.Property when !isRequest && at.IsWriteOnly && Forms.HasFlag(SlugForms.WriteOnly) => "write-only-property",
        SchemaRole.Body => "body",

        // What only parameters and headers have comes back in headers.
        not SchemaRole.Property when !isRequest => "header",
        SchemaRole.Parameter or SchemaRole.HeaderParameter => "parameter",
        SchemaRole.ParameterProperty or SchemaRole.HeaderProperty => "parameter-property",
        SchemaRole.Header => "header",
        _ => "property",
    };
}
