namespace InviteGen.Bench.Hostile.Server;

/// <summary>A way to answer wrongly.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="AnswerAsync">Answers one request.</param>
internal sealed record Misbehaviour(string Name, Func<HostileConnection, Task> AnswerAsync)
{
    /// <summary>False: another request may follow on the connection.</summary>
    public bool ClosesConnection { get; init; } = true;

    /// <summary>True: the client has to give up, because the server sends nothing more, or very little.</summary>
    public bool IsSlow { get; init; }
}
