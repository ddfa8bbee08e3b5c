using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Documents;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>A parameter that counts for an operation, before anything that it describes is read.</summary>
/// <param name="Source">As the library has it.</param>
/// <param name="Declared">Where its author says that it is sent.</param>
/// <param name="SentIn">Where it is sent: vendors declare variables of the path as parameters of the query.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ParameterSource(IOpenApiParameter Source, ParameterIn Declared, ParameterIn SentIn, Site At)
{
    /// <summary>Its name on the wire.</summary>
    public string Name => Source.Name!;

    /// <summary>True where no request can do without it.</summary>
    public bool IsRequired => Source.Required || SentIn == ParameterIn.Path;

    /// <summary>
    /// True where a media type says how it is written, and not a style. OpenAPI allows only one of both; where there are both, the schema
    /// counts, unless there is no style for it.
    /// </summary>
    public bool HasContent => Source.Content is { Count: > 0 } && (Source.Schema is null || SentIn == ParameterIn.QueryString);

    /// <summary>What counts of a schema and a content; null where there are not both, as OpenAPI demands.</summary>
    public string? UsedOfBoth => Source is not { Schema: not null, Content: not null } ? null : HasContent ? "content" : "schema";

    /// <summary>The parameters of an operation, and those of its path that it does not override.</summary>
    public static IReadOnlyList<ParameterSource> AllOf(
        string path, IList<IOpenApiParameter>? own, Site ownAt, IList<IOpenApiParameter>? shared, Site sharedAt)
    {
        var found = new List<ParameterSource>();
        AddAll(own, ownAt / "parameters");
        AddAll(shared, sharedAt / "parameters");
        return found;

        void AddAll(IList<IOpenApiParameter>? sources, Site at)
        {
            for (var i = 0; i < (sources?.Count ?? 0); i++)
            {
                if (Of(sources![i], path, at / i) is { } parameter
                    && !found.Any(parameter.IsSameAs))
                {
                    found.Add(parameter);
                }
            }
        }
    }

    private static ParameterSource? Of(IOpenApiParameter source, string path, Site at)
    {
        if (source.In is not { } location || string.IsNullOrEmpty(source.Name) || IsOwnHeader(source))
        {
            return null;
        }

        var declared = location switch
        {
            ParameterLocation.Path => ParameterIn.Path,
            ParameterLocation.Header => ParameterIn.Header,
            ParameterLocation.Cookie => ParameterIn.Cookie,
            ParameterLocation.QueryString => ParameterIn.QueryString,
            _ => ParameterIn.Query,
        };
        var isVariable = declared == ParameterIn.Query && PathTemplate.QueryVariables(path).Contains(source.Name);
        return new(source, declared, isVariable ? ParameterIn.Path : declared, at);
    }

    private bool IsSameAs(ParameterSource other) => SentIn == other.SentIn && ParameterNames.AreSame(SentIn, Name, other.Name);

    /// <summary>
    /// OpenAPI, Parameter Object: a parameter of one of these names is ignored. Other parts of a document describe these headers.
    /// </summary>
    private static bool IsOwnHeader(IOpenApiParameter source) =>
        source.In == ParameterLocation.Header && source.Name?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}
