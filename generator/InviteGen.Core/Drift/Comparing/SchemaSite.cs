using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Where a pair of schemas stands, and which way its values travel.</summary>
/// <param name="Role">What it describes.</param>
/// <param name="Directions">Which way its values travel.</param>
/// <param name="Path">Its place in the contract.</param>
/// <param name="Words">How messages call it, such as <c>property 'tag' of 'Pet'</c>.</param>
internal sealed record SchemaSite(Role Role, Direction Directions, LockPath Path, string Words)
{
    /// <summary>Where it stands in the later document; null: nowhere.</summary>
    public Site? At { get; init; }

    /// <summary>True when it stands there itself, and not only somewhere in there.</summary>
    public bool IsExact { get; init; }

    /// <summary>True for what only the server sets: requests do not have it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True for what the server never returns: responses do not have it.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>
    /// What the server sends to the client, unasked (<c>webhooks</c>) or because it was asked to (<c>callbacks</c>); null: neither.
    /// </summary>
    public string? Hook { get; init; }

    /// <summary>True for a body that is a text to the client, whatever the spec says of its insides.</summary>
    public bool IsText { get; init; }

    /// <summary>The ways that matter: what is read-only is not sent, what is write-only does not come back.</summary>
    public Direction Living =>
        Directions & ~(IsReadOnly ? Direction.Request : Direction.None) & ~(IsWriteOnly ? Direction.Response : Direction.None);

    /// <summary>A part of it.</summary>
    public SchemaSite Part(string key, string words) => this with
    {
        Role = Role switch
        {
            Role.Parameter => Role.ParameterProperty,
            Role.HeaderParameter => Role.HeaderProperty,
            Role.Body => Role.Property,
            Role.Header => Role.Header,
            _ => Role,
        },
        IsText = false,
        Path = Path / key,
        Words = words,
    };
}
