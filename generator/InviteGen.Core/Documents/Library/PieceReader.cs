using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Hands pieces of the document to Microsoft.OpenApi. It throws many types on documents that its authors did not think of; the
/// smallest objects that it fails on are looked for, left out and reported, and the rest of the piece is read.
/// </summary>
internal sealed class PieceReader(
    SpecTree tree, GrammarCheck check, LeftOut leftOut, LibraryNames names, OpenApiDocument model)
{
    /// <summary>What it still fails on then is no object that it can be asked about alone.</summary>
    private const int MostRounds = 3;

    private readonly PieceWriter _writer = new(check, leftOut, names, tree.HasOldSchemas);
    private readonly FragmentReader _fragments = new(tree.NodeVersion, model);

    /// <summary>Reads an object.</summary>
    /// <returns>Null when it cannot be read at all, which is reported.</returns>
    public IOpenApiElement? Read(SpecNode piece, NodeKind kind) =>
        leftOut.Contains(piece) ? null : Read(piece, kind, () => _writer.Write(piece, kind));

    /// <summary>Reads the fields of an object that are wanted.</summary>
    /// <returns>Null when they cannot be read at all, which is reported.</returns>
    public T? ReadFields<T>(SpecObject piece, NodeKind kind, Func<Field, bool> isWanted)
        where T : class, IOpenApiElement =>
        Read(piece, kind, () => _writer.WriteFields(piece, kind, isWanted)) as T;

    private IOpenApiElement? Read(SpecNode piece, NodeKind kind, Func<JsonNode> write)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (_fragments.TryRead(write(), kind, out var element) is not { } reason)
            {
                return element;
            }

            var faults = round < MostRounds - 1 ? FindFaults(piece, kind, reason) : [(piece, kind, reason)];
            foreach (var (faulty, faultyKind, why) in faults)
            {
                var consequence = leftOut.ConsequenceOf(faulty, faultyKind);
                tree.Report(DiagnosticRules.ObjectNotRead, faulty, Grammar.NameOf(faultyKind), why, consequence);
                leftOut.Add(faulty);
            }

            if (leftOut.Contains(piece))
            {
                return null;
            }
        }

        return null;
    }

    private List<(SpecNode Piece, NodeKind Kind, string Reason)> FindFaults(SpecNode piece, NodeKind kind, string reason)
    {
        var faults = new List<(SpecNode Piece, NodeKind Kind, string Reason)>();
        foreach (var child in kind != NodeKind.Document && piece is SpecObject members ? TreeWalker.ChildrenOf(members, kind) : [])
        {
            if (IsRead(piece, child) && _fragments.TryRead(_writer.Write(child.Value, child.Kind), child.Kind, out _) is { } why)
            {
                faults.AddRange(FindFaults(child.Value, child.Kind, why));
            }
        }

        return faults.Count > 0 ? faults : [(piece, kind, reason)];
    }

    private bool IsRead(SpecNode owner, Slot child) => FragmentReader.CanRead(child.Kind) && !leftOut.Contains(child.Value)
        && !ReferenceEquals(child.Container, owner.Child("$defs")) && !ReferenceEquals(child.Container, owner.Child("definitions"));
}
