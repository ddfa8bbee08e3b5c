using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace InviteGen.Core.Documents.Library;

/// <summary>Calls the reader of Microsoft.OpenApi for one object, and survives what it does.</summary>
internal sealed class FragmentReader(SpecVersions versions, OpenApiDocument model)
{
    private const string Key = "$ref";
    private const int LongestReason = 200;

    private static readonly OpenApiJsonReader Reader = new();

    // Its own checks are not asked for: they say what does not matter to a client, and say imprecisely where.
    private static readonly OpenApiReaderSettings Settings = new()
    {
        RuleSet = ValidationRuleSet.GetEmptyRuleSet(),
        LoadExternalRefs = false,
    };

    private readonly OpenApiSpecVersion _version = (versions & SpecVersions.V32) != 0 ? OpenApiSpecVersion.OpenApi3_2
        : (versions & SpecVersions.V31) != 0 ? OpenApiSpecVersion.OpenApi3_1
        : OpenApiSpecVersion.OpenApi3_0;

    /// <summary>True for the kinds of objects that are read; from examples, for one, no code comes.</summary>
    public static bool CanRead(NodeKind kind) =>
        kind is not (NodeKind.Example or NodeKind.Value or NodeKind.Components or NodeKind.Document);

    /// <summary>Reads an object.</summary>
    /// <returns>What is wrong with it, in the words of the reader; null: nothing.</returns>
    public string? TryRead(JsonNode node, NodeKind kind, out IOpenApiElement? element)
    {
        try
        {
            (element, var fault) = node is JsonObject members && members.ContainsKey(Key) ? ReadReference(node, kind) : Read(node, kind);
            return fault is null ? null : Shorten(fault);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            element = null;
            return Shorten(fault.Message);
        }
    }

    private (IOpenApiElement?, string?) Read(JsonNode node, NodeKind kind) => kind switch
    {
        NodeKind.Schema => Read<OpenApiSchema>(node),
        // A document says of its servers and its security what an operation says.
        NodeKind.Operation or NodeKind.Document => Read<OpenApiOperation>(node),
        NodeKind.Parameter => Read<OpenApiParameter>(node),
        NodeKind.Response => Read<OpenApiResponse>(node),
        NodeKind.RequestBody => Read<OpenApiRequestBody>(node),
        NodeKind.Header => Read<OpenApiHeader>(node),
        NodeKind.MediaType => Read<OpenApiMediaType>(node),
        NodeKind.Encoding => Read<OpenApiEncoding>(node),
        NodeKind.Link => Read<OpenApiLink>(node),
        NodeKind.Callback => Read<OpenApiCallback>(node),
        NodeKind.PathItem => Read<OpenApiPathItem>(node),
        NodeKind.SecurityScheme => Read<OpenApiSecurityScheme>(node),
        NodeKind.Info => Read<OpenApiInfo>(node),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private (IOpenApiElement?, string?) Read<T>(JsonNode node)
        where T : class, IOpenApiElement
    {
        var element = Reader.ReadFragment<T>(node, _version, model, out var diagnostic, Settings);
        return (element, diagnostic.Errors.Count > 0 ? diagnostic.Errors[0].Message : null);
    }

    // The reader gives back the type that it was asked for, and a reference is another: one in a list of components is kept.
    private (IOpenApiElement?, string?) ReadReference(JsonNode node, NodeKind kind)
    {
        const string Name = "reference";
        if (kind == NodeKind.PathItem)
        {
            // Version 3.0 has no list of them.
            return (new OpenApiPathItemReference(node[Key]!.ToString().Split('/').Last(), model), null);
        }

        var section = new JsonObject { [Name] = node };
        var (element, fault) = Read<OpenApiComponents>(new JsonObject { [Grammar.SectionOf(kind)!] = section });
        var components = element as OpenApiComponents;
        return (kind switch
        {
            NodeKind.Schema => components?.Schemas?[Name],
            NodeKind.Parameter => components?.Parameters?[Name],
            NodeKind.Response => components?.Responses?[Name],
            NodeKind.RequestBody => components?.RequestBodies?[Name],
            NodeKind.Header => components?.Headers?[Name],
            NodeKind.Link => components?.Links?[Name],
            NodeKind.Callback => components?.Callbacks?[Name],
            NodeKind.MediaType => components?.MediaTypes?[Name],
            NodeKind.SecurityScheme => components?.SecuritySchemes?[Name],
            _ => null,
        }, fault);
    }

    private static string Shorten(string fault)
    {
        var text = fault.Trim().TrimEnd('.');
        return text.Length > LongestReason ? text.Substring(0, LongestReason) + "…" : text;
    }
}
