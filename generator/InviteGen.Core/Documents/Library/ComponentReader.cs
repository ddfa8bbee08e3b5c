using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>Reads the components of a document, each as a piece of its own.</summary>
internal sealed class ComponentReader(PieceReader pieces, GrammarCheck check, LeftOut leftOut, LibraryNames names)
{
    /// <summary>Reads them; those that others reached are all that is left.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public OpenApiComponents Read(SpecObject? sections, CancellationToken cancellationToken)
    {
        foreach (var section in sections ?? [])
        {
            if (!Grammar.IsExtension(section.Key)
                && check.Accept(NodeKind.Components, section.Key, section.Value) is not null
                && section.Value is SpecObject components)
            {
                check.CheckNames(components);
            }
        }

        return new OpenApiComponents
        {
            Schemas = Read<IOpenApiSchema>(NodeKind.Schema, () => new OpenApiSchema()),
            Responses = Read<IOpenApiResponse>(NodeKind.Response),
            Parameters = Read<IOpenApiParameter>(NodeKind.Parameter, () => new OpenApiParameter()),
            RequestBodies = Read<IOpenApiRequestBody>(NodeKind.RequestBody),
            Headers = Read<IOpenApiHeader>(NodeKind.Header),
            SecuritySchemes = Read<IOpenApiSecurityScheme>(NodeKind.SecurityScheme),
            Links = Read<IOpenApiLink>(NodeKind.Link),
            Callbacks = Read<IOpenApiCallback>(NodeKind.Callback),
            PathItems = Read<IOpenApiPathItem>(NodeKind.PathItem),
            MediaTypes = Read<IOpenApiMediaType>(NodeKind.MediaType),
        };

        Dictionary<string, T> Read<T>(NodeKind kind, Func<T>? instead = null)
            where T : class, IOpenApiElement
        {
            var (section, read) = (Grammar.SectionOf(kind)!, new Dictionary<string, T>(StringComparer.Ordinal));
            foreach (var component in sections?[section] as SpecObject ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (ReadOne(component.Key, component.Value, kind, instead) is { } element)
                {
                    read.Add(names.Of(section, component.Key), element);
                }
            }

            return read;
        }
    }

    // An optional parameter that is left out stands where it is referred to, so that the others keep their positions
    // (ModelWalk).
    private T? ReadOne<T>(string name, SpecNode node, NodeKind kind, Func<T>? instead)
        where T : class, IOpenApiElement
    {
        var element = check.IsObject(kind, name, node) ? pieces.Read(node, kind) as T : null;
        return element ?? (leftOut.CostsOperation(node, kind) ? null : instead?.Invoke());
    }
}
