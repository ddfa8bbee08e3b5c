using System.Buffers;

namespace InviteGen.Runtime.Tests;

/// <summary>A text in segments of one byte each: every token that is longer than that is cut.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

    internal static ReadOnlySequence<byte> Of(byte[] bytes)
    {
        var first = new Pieces(bytes.AsMemory(0, 1), 0);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
        {
            var next = new Pieces(bytes.AsMemory(i, 1), i);
            (last.Next, last) = (next, next);
        }
        return new ReadOnlySequence<byte>(first, 0, last, 1);
    }
}
