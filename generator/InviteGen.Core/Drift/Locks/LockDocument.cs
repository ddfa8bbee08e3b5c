using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Reading;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks;

/// <summary>A lock that was read.</summary>
public sealed class LockDocument
{
    private readonly IReadOnlyList<(LockAcceptance Acceptance, LockLine Line)> _acceptances;

    internal LockDocument(
        string path, LockLine root, ApiContract contract, IReadOnlyList<(LockAcceptance Acceptance, LockLine Line)> acceptances)
    {
        Lines = new LockTree(root);
        Path = path;
        Contract = contract;
        _acceptances = acceptances;
        Acceptances = acceptances.Select(one => one.Acceptance).ToEquatableArray();
    }

    /// <summary>Its lines.</summary>
    public LockTree Lines { get; }

    /// <summary>The path of the lock.</summary>
    public string Path { get; }

    /// <summary>What the API promised when the lock was written, as <see cref="Facts.LockFacts"/> gives it.</summary>
    public ApiContract Contract { get; }

    /// <summary>The known differences.</summary>
    public EquatableArray<LockAcceptance> Acceptances { get; }

    /// <summary>Where a fact stands; where it does not, the nearest one around it.</summary>
    public TextRange Find(LockPath path) => RangeOf(Lines.Nearest(path, out _));

    /// <summary>Where an acceptance stands.</summary>
    public TextRange Find(LockAcceptance acceptance) => RangeOf(_acceptances.First(one => one.Acceptance == acceptance).Line);

    private static TextRange RangeOf(LockLine line) =>
        LineGuard.Range(line.Number, line.Offset - (2 * line.Depth), 2 * line.Depth, (2 * line.Depth) + line.Text.Length);
}
