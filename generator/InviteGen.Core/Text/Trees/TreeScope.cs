namespace InviteGen.Core.Text.Trees;

/// <summary>What the readers share while they read one text.</summary>
/// <param name="Content">The text.</param>
/// <param name="Places">Set when places are wanted.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record TreeScope(string Content, PlaceMap? Places, CancellationToken Cancellation)
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
