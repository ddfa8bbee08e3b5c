namespace InviteGen.Core.Text.Trees;

/// <summary>Leaves a reader at a fault after which nothing can be trusted. It never leaves <see cref="TreeReader"/>.</summary>
internal sealed class UnreadableTextException(TextFault fault) : Exception(fault.Detail)
{
    public TextFault Fault { get; } = fault;
}
