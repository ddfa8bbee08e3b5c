namespace InviteGen.Core.Text.Trees;

/// <summary>What the readers share while they read one text.</summary>
/// <param name="Source">Where the nodes come from.</param>
/// <param name="Content">The text that is read.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record TreeScope(SpecSource Source, string Content, CancellationToken Cancellation)
{
    private int _values;

    /// <summary>Faults after which reading went on.</summary>
    public List<TextFault> Faults { get; } = [];

    /// <summary>Called for every value: looks now and then whether the caller still wants the answer.</summary>
    public void CountValue()
    {
        // Asking costs a volatile read; once in a thousand values is often enough.
        if ((++_values & 0x3FF) == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
        }
    }
}
