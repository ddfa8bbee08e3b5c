using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.CSharp.Tombstones;
using InviteGen.Core.Drift;
using InviteGen.Core.Emit;
using InviteGen.Core.Emit.Support;
using InviteGen.Core.Impact;
using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>
/// Writes the client of one contract. An internal fault in a piece costs that piece: the client is written again without it, because
/// what was written so far may refer to it.
/// </summary>
/// <param name="target">What the project specifies.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class WriteRun(ClientTarget target, CancellationToken cancellationToken)
{
    private readonly Dictionary<ContractPiece, PieceFault> _faults = [];

    /// <summary>Writes the client.</summary>
    /// <param name="contract">What the API promises.</param>
    /// <param name="drift">How it differs from its lock; null: not at all.</param>
    /// <param name="preview">How its preview differs from it; null: there is no preview.</param>
    public ClientCode Write(ApiContract contract, ContractDrift? drift, ContractDrift? preview)
    {
        while (true)
        {
            var guard = new PieceGuard();
            if (TryWrite(contract, drift, preview, guard) is { } code)
            {
                return code with { Faults = _faults.Values.ToEquatableArray() };
            }

            foreach (var piece in Missing(guard))
            {
                contract = piece.RemoveFrom(contract);
                (drift, preview) = piece == ContractPiece.Changes ? (null, null) : (Without(piece, drift), preview);
            }
        }
    }

    // What was locked has the piece, too: it is not to be reported as removed.
    private static ContractDrift? Without(ContractPiece piece, ContractDrift? drift) =>
        drift is null ? null : drift with { Before = piece.RemoveFrom(drift.Before) };

    private ClientCode? TryWrite(ApiContract contract, ContractDrift? drift, ContractDrift? preview, PieceGuard guard)
    {
        try
        {
            var code = Write(contract, drift, preview, guard);
            return guard.Faults.Count == 0 ? code : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException && guard.Faults.Count > 0)
        {
            // What follows a fault may fail because of it.
            return null;
        }
    }

    private ClientCode Write(ApiContract contract, ContractDrift? drift, ContractDrift? preview, PieceGuard guard)
    {
        var plan = ClientBuilder.Build(contract, target, guard, cancellationToken);
        TombstonePlan? tombstones = null;
        guard.Run(ContractPiece.Changes, () => tombstones = TombstonesOf(plan, contract, drift, preview, guard));
        return new ClientCode(
            ClientWriter.Write(plan, tombstones, guard, cancellationToken),
            SupportWriter.HintNames(plan.Support.Concat(tombstones?.Support ?? [])));
    }

    private TombstonePlan? TombstonesOf(
        ClientPlan plan, ApiContract contract, ContractDrift? drift, ContractDrift? preview, PieceGuard guard)
    {
        var tombstones = drift is null ? null : BuildTombstones(drift, plan, new NamedSchemas(contract.Schemas), guard);
        if (preview is null)
        {
            return tombstones;
        }

        // The changes of a preview concern the current code.
        var notes = new DriftNotes(plan, plan).Of(preview.Changes, preview.Spec, isPreview: true).Select(note => note.ToString());
        return (tombstones ?? new TombstonePlan()) with { Notes = (tombstones?.Notes ?? []).Concat(notes).ToEquatableArray() };
    }

    private TombstonePlan BuildTombstones(ContractDrift drift, ClientPlan plan, NamedSchemas schemas, PieceGuard guard)
    {
        var old = ClientBuilder.Build(drift.Before, plan.Target, guard, cancellationToken);
        var notes = new DriftNotes(old, plan).Of(drift.Changes, drift.Spec, isPreview: false).Select(note => note.ToString());
        return TombstoneBuilder.Build(old, plan, schemas, cancellationToken) with { Notes = notes.ToEquatableArray() };
    }

    /// <summary>
    /// The pieces to leave out next. Schemas come first, because an operation may fail only because of a schema that it uses.
    /// </summary>
    private List<ContractPiece> Missing(PieceGuard guard)
    {
        var faults = guard.Faults.ToLookup(fault => fault.Piece.Kind == PieceKind.Schema);
        var pieces = new List<ContractPiece>();
        foreach (var (piece, fault) in faults[true].Any() ? faults[true] : faults[false])
        {
            if (!_faults.ContainsKey(piece))
            {
                _faults.Add(piece, new PieceFault(piece, InternalFault.Describe(fault)));
                pieces.Add(piece);
            }
        }

        // A piece that is missing already and fails again would fail for ever.
        return pieces.Count > 0 ? pieces
            : throw new InvalidOperationException("A client cannot be written without the piece that failed.", guard.Faults[0].Fault);
    }
}
