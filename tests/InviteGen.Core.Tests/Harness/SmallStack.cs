namespace InviteGen.Core.Tests.Harness;

/// <summary>Runs something on a thread with no more stack than the threads of the compiler may have.</summary>
internal static class SmallStack
{
    private const int Size = 1024 * 1024;

    public static T Run<T>(Func<T> action)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => result = action()), Size);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result!;
    }
}
