using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Makes the document of Microsoft.OpenApi, which reads it piece by piece: each component and each operation. What it fails on costs
/// only the smallest piece around it.
/// </summary>
internal static class ModelReader
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static OpenApiDocument Read(SpecTree tree, LibraryNames names, CancellationToken cancellationToken)
    {
        var (model, check, leftOut) = (new OpenApiDocument(), new GrammarCheck(tree), new LeftOut(tree));
        var pieces = new PieceReader(tree, check, leftOut, names, model);
        ReadFrame(tree.Root, model, pieces);
        model.Components = new ComponentReader(pieces, check, leftOut, names)
            .Read(tree.Root["components"] as SpecObject, cancellationToken);
        foreach (var schema in model.Components.Schemas!.Where(schema => schema.Key.Length > 0))
        {
            model.Workspace!.RegisterComponentForDocument(model, schema.Value, schema.Key);
        }

        var linker = new ReferenceLinker(model.Components);
        linker.LinkComponents();
        var paths = new PathReader(pieces, check, new(names), linker);
        foreach (var item in paths.ReadPaths(tree.Root["paths"], cancellationToken))
        {
            model.Paths.Add(item.Key, item.Value);
        }

        if ((tree.NodeVersion & SpecVersions.Since31) != 0)
        {
            model.Webhooks = paths.ReadWebhooks(tree.Root["webhooks"], cancellationToken);
        }

        check.Report();
        return model;
    }

    // What the document says for all operations is read as one of them would say it.
    private static void ReadFrame(SpecObject root, OpenApiDocument model, PieceReader pieces)
    {
        if (root["info"] is SpecObject info && pieces.Read(info, NodeKind.Info) is OpenApiInfo read)
        {
            model.Info = read;
        }

        var frame = pieces.ReadFields<OpenApiOperation>(
            root, NodeKind.Document, field => field.Kind == NodeKind.Server || field.Shape == FieldShape.AnyList);
        (model.Servers, model.Security) = (frame?.Servers, frame?.Security);
    }
}
