namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Kinds of change on one subject. Each enters itself where it is declared, so the list is never short of one.</summary>
/// <typeparam name="TKind">What is listed.</typeparam>
/// <param name="subject">What they are about, as a heading.</param>
internal sealed class KindList<TKind>(string subject)
{
    private readonly List<TKind> _kinds = [];

    public string Subject { get; } = subject;

    public IReadOnlyList<TKind> Kinds => _kinds;

    /// <summary>Enters a kind.</summary>
    public TKind Add(TKind kind)
    {
        _kinds.Add(kind);
        return kind;
    }
}
