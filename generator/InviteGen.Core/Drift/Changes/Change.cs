using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Changes;

/// <summary>One edit of the contract, and what it means to a client.</summary>
public sealed record Change
{
    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Where, in the contract: its address in the later one, or in the earlier one where only that can have it.</summary>
    public required LockPath Path { get; init; }

    /// <summary>Where to look for it in the locks of both contracts.</summary>
    public required PathPair Paths { get; init; }

    /// <summary>Where else it shows in the contract, because the schema that was edited is merged into others.</summary>
    public EquatableArray<LockPath> Copies { get; init; }

    /// <summary>Where it stands in the later document; of something that was removed, what it stood in. Null: nowhere.</summary>
    public Site? At { get; init; }

    /// <summary>What happened, as a sentence without its full stop.</summary>
    public required string Message { get; init; }

    /// <summary>Which way the value travels.</summary>
    public Direction Direction { get; init; }

    /// <summary>The operations that it concerns; none: all.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>What was; empty where nothing was.</summary>
    public string Before { get; init; } = "";

    /// <summary>What is; empty where nothing is.</summary>
    public string After { get; init; } = "";

    /// <summary>The name of its kind.</summary>
    public string Slug => Kind.Slug;

    /// <summary>The rule that it is reported by.</summary>
    public DiagnosticRule Rule => Kind.Rule;

    /// <summary>What it does to calls.</summary>
    public WireEffect Wire => Kind.Wire;

    /// <summary>What it does to code.</summary>
    public SourceEffect Source => Kind.Source;

    /// <summary>True when it concerns something that the earlier contract had and the later has not.</summary>
    public bool IsRemoval => Kind.IsRemoval;

    /// <summary>Whether a client can live with it.</summary>
    public Verdict Verdict => Kind.Verdict;
}
