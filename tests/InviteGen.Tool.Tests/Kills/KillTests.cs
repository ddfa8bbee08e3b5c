using InviteGen.Bench.Kills;

namespace InviteGen.Tool.Tests.Kills;

/// <summary>The command as a process of its own, which somebody kills.</summary>
public sealed class KillTests
{
    private const int Kills = 5;

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "invitegen.dll");

    [Fact]
    public async Task A_lock_is_old_or_new_whenever_accept_is_killed() =>
        Assert.Empty((await KillCases.AcceptAsync(Tool, Kills, new Random(1), CancellationToken.None)).Problems);

    [Fact]
    public async Task A_document_is_old_or_new_whenever_refresh_is_killed() =>
        Assert.Empty((await KillCases.RefreshAsync(Tool, Kills, new Random(1), CancellationToken.None)).Problems);
}
