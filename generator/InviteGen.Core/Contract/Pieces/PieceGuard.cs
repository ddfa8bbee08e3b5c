namespace InviteGen.Core.Contract.Pieces;

/// <summary>
/// Builds and writes piece by piece, and collects the exceptions of InviteGen itself. After one, the work goes on only to find the
/// others: its result is not complete, and is thrown away.
/// </summary>
public sealed class PieceGuard
{
    private readonly List<(ContractPiece Piece, Exception Fault)> _faults = [];

    /// <summary>The piece that is worked on.</summary>
    public ContractPiece Current { get; private set; }

    /// <summary>The faults so far, in the order in which they happened.</summary>
    public IReadOnlyList<(ContractPiece Piece, Exception Fault)> Faults => _faults;

    /// <summary>Does the work for a piece.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Run(ContractPiece piece, Action work)
    {
        var outer = Current;
        Current = piece;
        try
        {
            work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _faults.Add((piece, fault));
        }
        finally
        {
            Current = outer;
        }
    }
}
