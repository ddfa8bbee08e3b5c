using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// Writes a document of version 2.0 as one of version 3.0, so that nothing after it knows of version 2.0. What is made stands where
/// that stands from which it is made.
/// </summary>
internal static class Version2Upgrade
{
    private const string Version = "3.0.4";

    /// <summary>Rewrites the document in place.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Apply(SpecTree tree, CancellationToken cancellationToken)
    {
        var root = tree.Root;
        var faults = new Version2Faults(tree);
        var references = new Version2References(tree);
        var walk = new Version2Walk(root, references, faults);
        var objects = walk.Run(cancellationToken);
        var mediaTypes = new SharedMediaTypes(
            root, response => references.Follow(response) is { } followed && walk.Files.Contains(followed));
        var bodies = new SharedBodies(root, references, mediaTypes);
        var operations = new OperationUpgrade(mediaTypes, new(references, faults), bodies, faults);
        foreach (var (item, _, path) in objects.Where(entry => entry.Kind == NodeKind.PathItem))
        {
            operations.Apply(path ?? "", item);
        }

        MoveComponents(root, bodies);
        foreach (var (node, kind, _) in objects)
        {
            Apply(node, kind, operations);
        }

        ServerUpgrade.Apply(root, faults.WrongAddress);
        root.Remove("consumes");
        root.Remove("produces");
        root.Add("openapi", SpecValue.Of(Version, root["swagger"]!));
        root.Remove("swagger");
        references.Settle();
    }

    private static void Apply(SpecObject node, NodeKind kind, OperationUpgrade operations)
    {
        switch (kind)
        {
            case NodeKind.Parameter when node.ReferenceTarget is null && !ParameterUpgrade.IsBody(node) && !ParameterUpgrade.IsField(node):
                ParameterUpgrade.Apply(node);
                break;
            case NodeKind.Response:
                operations.ApplyToResponse(node);
                break;
            case NodeKind.Header:
                ResponseUpgrade.ApplyToHeader(node);
                break;
            case NodeKind.SecurityScheme:
                SecuritySchemeUpgrade.Apply(node);
                break;
        }
    }

    private static void MoveComponents(SpecObject root, SharedBodies bodies)
    {
        var components = SpecObject.At(root);
        Move(root, "definitions", "schemas", components);
        bodies.MoveTo(components);
        Move(root, "responses", "responses", components);
        Move(root, "securityDefinitions", "securitySchemes", components);
        if (components.Count > 0)
        {
            root.Add("components", components);
        }
    }

    private static void Move(SpecObject root, string from, string to, SpecObject components)
    {
        if (root[from] is { } held)
        {
            root.Remove(from);
            components.Add(to, held);
        }
    }
}
