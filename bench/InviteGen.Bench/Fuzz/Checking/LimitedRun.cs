using System.Runtime.ExceptionServices;

namespace InviteGen.Bench.Fuzz.Checking;

/// <summary>Runs something on a thread of its own, with a small stack and a limit of processor time.</summary>
internal static class LimitedRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs something.</summary>
    /// <param name="action">What is run. It should end soon after it is cancelled.</param>
    /// <param name="stackSize">In bytes.</param>
    /// <param name="limit">Of the processor time of the whole process, which does nothing else.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>
    /// The result, or null if <paramref name="action"/> needed too long: then also where it ended when it was cancelled, if it did.
    /// </returns>
    public static (T? Result, OperationCanceledException? End) Run<T>(
        Func<CancellationToken, T?> action, int stackSize, TimeSpan limit, CancellationToken cancellationToken)
        where T : class
    {
        T? result = null;
        Exception? failure = null;
        OperationCanceledException? ended = null;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = end.Token;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action(token);
                }
                catch (OperationCanceledException cancelled)
                {
                    ended = cancelled;
                }
                catch (Exception fault)
                {
                    failure = fault;
                }
            },
            stackSize)
        {
            IsBackground = true,
        };
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
                return (null, null);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return (result, ended);
    }
}
