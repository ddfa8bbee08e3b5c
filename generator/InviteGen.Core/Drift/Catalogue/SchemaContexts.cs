using InviteGen.Core.Contract;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The places where a change of a schema can be, as far as they have names of their own.</summary>
internal static class SchemaContexts
{
    private static readonly SchemaContext RequestProperty = new(SchemaRole.Property, Direction.Request);
    private static readonly SchemaContext ResponseProperty = new(SchemaRole.Property, Direction.Response);
    private static readonly SchemaContext RequestBody = new(SchemaRole.Body, Direction.Request);
    private static readonly SchemaContext ResponseBody = new(SchemaRole.Body, Direction.Response);
    private static readonly SchemaContext Parameter = new(SchemaRole.Parameter, Direction.Request);
    private static readonly SchemaContext ParameterProperty = new(SchemaRole.ParameterProperty, Direction.Request);
    private static readonly SchemaContext HeaderProperty = new(SchemaRole.HeaderProperty, Direction.Request);
    private static readonly SchemaContext Header = new(SchemaRole.Header, Direction.Response);

    private static readonly SchemaContext[] Properties = [RequestProperty, ParameterProperty, HeaderProperty, ResponseProperty];

    /// <summary>Those of a kind, one for each slug and effect.</summary>
    public static IEnumerable<SchemaContext> Of(SchemaChangeKind kind)
    {
        IEnumerable<SchemaContext> contexts = kind.Scope switch
        {
            SchemaScope.Anywhere => [RequestBody, .. Properties, Parameter, ResponseBody, Header],
            SchemaScope.Properties => Properties,
            SchemaScope.ReadOnlyProperties => Properties.Select(one => one with { IsReadOnly = true }),
            SchemaScope.WriteOnlyProperties => Properties.Select(one => one with { IsWriteOnly = true }),
            SchemaScope.TextBodies => [RequestBody with { IsText = true }, ResponseBody with { IsText = true }],
            SchemaScope.TextValues => [Parameter, Header],
            _ => [Header],
        };
        return contexts
            .Concat(kind.Slugs.Forms.HasFlag(SlugForms.ReadOnly) ? [RequestProperty with { IsReadOnly = true }] : [])
            .Concat(kind.Slugs.Forms.HasFlag(SlugForms.WriteOnly) ? [ResponseProperty with { IsWriteOnly = true }] : []);
    }
}
