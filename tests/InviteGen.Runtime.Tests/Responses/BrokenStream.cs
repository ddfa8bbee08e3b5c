namespace InviteGen.Runtime.Tests;

/// <summary>Gives some bytes, one by one, and then does what a test wants.</summary>
internal sealed class BrokenStream(byte[] bytes, Func<CancellationToken, ValueTask<int>> then) : MemoryStream(bytes)
{
    internal int Reads { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Reads++;
        return Position < Length ? base.ReadAsync(buffer[..1], cancellationToken) : then(cancellationToken);
    }
}
