namespace InviteGen.Bench.Fuzz.Checking;

/// <summary>Checks something on a thread of its own, with a small stack and a limit of processor time.</summary>
internal static class LimitedCheck
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Checks something.</summary>
    /// <param name="check">Finds out what is wrong; null: nothing. It should end soon after it is cancelled.</param>
    /// <param name="stackSize">In bytes.</param>
    /// <param name="limit">Of the processor time of the whole process, which does nothing else.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What is wrong: also that the check threw, or took too long. Null: nothing.</returns>
    public static FuzzFailure? Run(
        Func<CancellationToken, FuzzFailure?> check, int stackSize, TimeSpan limit, CancellationToken cancellationToken)
    {
        FuzzFailure? failure = null;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = end.Token;
        var thread = new Thread(() => failure = FailureOf(check, token), stackSize) { IsBackground = true };
        var start = Environment.CpuUsage.TotalTime;
        thread.Start();
        while (!thread.Join(Pause))
        {
            var used = Environment.CpuUsage.TotalTime - start;
            if (used > limit)
            {
                end.Cancel();
            }

            if (used > 2 * limit)
            {
                return FuzzFailure.OfHang(end: null);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return failure;
    }

    private static FuzzFailure? FailureOf(Func<CancellationToken, FuzzFailure?> check, CancellationToken cancellationToken)
    {
        try
        {
            return check(cancellationToken);
        }
        catch (OperationCanceledException end)
        {
            return FuzzFailure.OfHang(end);
        }
        catch (Exception fault)
        {
            return FuzzFailure.Of(fault);
        }
    }
}
