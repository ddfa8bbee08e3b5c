namespace InviteGen.Runtime.Tests;

/// <summary>An open enumeration, as the generator writes it.</summary>
public readonly partial record struct InvitationState(string Value)
{
    public static InvitationState Pending => new("pending");

    public bool IsKnown => Value is "pending" or "accepted";

    public override string ToString() => Value;
}
