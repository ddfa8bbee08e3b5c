using System.Runtime.CompilerServices;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>What tests do with sequences.</summary>
internal static class Sequences
{
    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    public static async IAsyncEnumerable<T> ToAsync<T>(this IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    public static async IAsyncEnumerable<T> WithToken<T>(
        this IAsyncEnumerable<T> items, CancellationToken token, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
        await foreach (var item in items.WithCancellation(both.Token))
        {
            yield return item;
        }
    }
}
