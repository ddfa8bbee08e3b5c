namespace InviteGen.Runtime.Tests;

/// <summary>An open enumeration, as the generator writes it.</summary>
public readonly partial record struct InvitationState(string Value) : IOpenEnum<InvitationState>
{
    private readonly string? _value = OpenEnum.Stored(Value);

    public string Value => _value ?? "";

    public static InvitationState Pending => new("pending");

    static InvitationState IOpenEnum<InvitationState>.Of(string value) => new(value);

    public bool IsKnown => Value is "pending" or "accepted";

    public override string ToString() => Value;
}
