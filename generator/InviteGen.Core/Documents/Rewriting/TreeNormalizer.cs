using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Prepares each object for Microsoft.OpenApi, which drops what it does not expect, says imprecisely where, and on some
/// values fails altogether.
/// </summary>
internal sealed class TreeNormalizer(SpecTree tree)
{
    private readonly List<(string Sentence, SpecNode At)> _violations = [];
    private readonly UnsupportedKeywords _unsupported = new(tree);

    /// <summary>Prepares everything that is left of the document.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        var walker = new TreeWalker(Prepare);
        var items = TreeWalker.ChildrenOf(tree.Root, NodeKind.Document).Where(slot => slot.Kind == NodeKind.PathItem);
        var components = ComponentAddress.AllOf(tree.Root).Select(component => component.Find(tree.Root)).OfType<Slot>();
        foreach (var slot in items.Concat(components).Reverse())
        {
            walker.Add(slot);
        }

        walker.Run(cancellationToken);
        ReaderDiagnostics.Report(tree, tree.Facts.ViolationsOf(tree.Root).Concat(_violations));
    }

    private void Prepare(Slot slot)
    {
        if (slot.Kind == NodeKind.Schema && SchemaRewriter.FromBoolean(slot) is { } schema)
        {
            slot.Replace(schema);
        }

        if (slot.Value is not SpecObject node)
        {
            if (!IsKeptBoolean(slot))
            {
                Discard(slot, "an object");
            }

            return;
        }

        CheckContainers(node, slot.Kind);
        _violations.AddRange(tree.Facts.ViolationsOf(node));
        switch (slot.Kind)
        {
            case NodeKind.Schema:
                _unsupported.Check(node);
                ValueTypes.Check(tree, node);
                CatchAllProperties.Check(tree, node);
                SchemaRewriter.Rewrite(tree, node);
                break;
            case NodeKind.Callback:
                CallbackAddresses.Normalize(tree, node);
                break;
        }
    }

    // For this field the reader keeps the boolean that says no.
    private static bool IsKeptBoolean(Slot slot) =>
        slot is { Kind: NodeKind.Schema, IsField: true, Key: "additionalProperties" }
        && slot.Value.AsBoolean is not null;

    private void CheckContainers(SpecObject node, NodeKind kind)
    {
        foreach (var field in Grammar.FieldsOf(kind).Where(field => field.Value.Shape != FieldShape.One))
        {
            if (node[field.Key] is not { } value)
            {
                continue;
            }

            var isList = field.Value.Shape == FieldShape.List;
            if (isList ? value is not SpecArray : value is not SpecObject)
            {
                Discard(new(field.Value.Kind, node, field.Key, 0, IsField: true), isList ? "an array" : "an object");
            }
        }
    }

    // An empty object says nothing, as the wrong value did; in a list or map of the author's it keeps the others' places.
    private void Discard(Slot slot, string expected)
    {
        // No code comes from examples.
        if (slot.Kind != NodeKind.Example)
        {
            tree.Report(DiagnosticRules.WrongKindOfValue, slot.Value, slot.Key ?? "the item", expected, slot.Value.KindName);
        }

        if (slot.IsField)
        {
            ((SpecObject)slot.Container).Remove(slot.Key!);
        }
        else
        {
            slot.Replace(SpecObject.At(slot.Value));
        }
    }
}
