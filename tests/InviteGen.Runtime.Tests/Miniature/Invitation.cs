using System.Text.Json.Serialization;

namespace InviteGen.Runtime.Tests;

/// <summary>What the generator would write for a small schema, by hand: it shows that the support code fits together.</summary>
[JsonConverter(typeof(CodecConverter<Invitation, InvitationJson>))]
public sealed partial record Invitation
{
    public required IReadOnlyList<string> Emails { get; init; }

    public InvitationState? State { get; init; }

    public Optional<string?> Role { get; init; }

    public IReadOnlyList<IReadOnlyDictionary<string, int?>>? Quotas { get; init; }

    public IReadOnlyList<Invitation>? Copies { get; init; }

    public bool Equals(Invitation? other) =>
        other is not null
        && ValueEquality.Equal(Emails, other.Emails)
        && State == other.State
        && Role == other.Role
        && ValueEquality.Equal(Quotas, other.Quotas)
        && ValueEquality.Equal(Copies, other.Copies);

    public override int GetHashCode() => HashCode.Combine(
        ValueEquality.Hash(Emails), State, Role, ValueEquality.Hash(Quotas), ValueEquality.Hash(Copies));
}
