using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>What a schema describes and which way its values travel: what a change of it does to a client depends on this.</summary>
/// <param name="Role">What it describes.</param>
/// <param name="Directions">Which way its values travel.</param>
internal sealed record SchemaContext(SchemaRole Role, Direction Directions)
{
    /// <summary>True for what only the server sets: requests do not have it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True for what the server never returns: responses do not have it.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>True if a parameter is one of the things that it describes.</summary>
    public bool IsParameter { get; init; } = Role is SchemaRole.Parameter or SchemaRole.HeaderParameter;

    /// <summary>True for what can be a member of a type.</summary>
    public bool IsMember => Role is SchemaRole.Property or SchemaRole.ParameterProperty or SchemaRole.HeaderProperty;

    /// <summary>True for a parameter that every call must have.</summary>
    public bool IsRequiredParameter { get; init; }

    /// <summary>True for a body that is text to the client, whatever the spec says of its inside.</summary>
    public bool IsText { get; init; }

    /// <summary>True for a body in parts: its properties can be files.</summary>
    public bool IsForm { get; init; }

    /// <summary>True where bytes (<c>format: binary</c>) are a stream, and no text.</summary>
    public bool CanBeFile { get; init; }

    /// <summary>What makes the server send it, where it is not an answer to the client.</summary>
    public Hook Hook { get; init; }

    /// <summary>What null means where an operation uses the schema itself.</summary>
    public NullUse Null => Role is SchemaRole.Parameter or SchemaRole.HeaderParameter or SchemaRole.Header ? NullUse.Never : NullUse.Value;

    /// <summary>The ways that matter: what is read-only is not sent, what is write-only does not come back.</summary>
    public Direction Living => Directions & Travel.Of(IsReadOnly, IsWriteOnly);

    /// <summary>That of a part of it.</summary>
    public SchemaContext Part() => this with
    {
        Role = Role switch
        {
            SchemaRole.Parameter => SchemaRole.ParameterProperty,
            SchemaRole.HeaderParameter => SchemaRole.HeaderProperty,
            SchemaRole.Body => SchemaRole.Property,
            _ => Role,
        },
        IsParameter = false,
        IsRequiredParameter = false,
        IsText = false,
        IsForm = false,
        CanBeFile = false,
    };

    /// <summary>
    /// That of a schema with one more use. It does not depend on which use was met first, so a slug stays when an operation is added.
    /// </summary>
    public SchemaContext Or(SchemaContext use)
    {
        var (isReadOnly, isWriteOnly) = (IsReadOnly && use.IsReadOnly, IsWriteOnly && use.IsWriteOnly);
        var isMarkedAlike = (IsReadOnly, IsWriteOnly) == (use.IsReadOnly, use.IsWriteOnly);
        return this with
        {
            Role = Role < use.Role ? Role : use.Role,
            Directions = isMarkedAlike ? Directions | use.Directions : Living | use.Living,
            IsReadOnly = isReadOnly,
            IsWriteOnly = isWriteOnly,
            IsParameter = IsParameter || use.IsParameter,
            IsRequiredParameter = IsRequiredParameter || use.IsRequiredParameter,
            IsText = IsText && use.IsText,
            IsForm = IsForm || use.IsForm,
            CanBeFile = CanBeFile || use.CanBeFile,
            Hook = Hook < use.Hook ? Hook : use.Hook,
        };
    }

    /// <summary>Where its values stand, for a sentence; empty where the name of what it describes says it.</summary>
    public string Where() => Role is SchemaRole.Parameter or SchemaRole.HeaderParameter or SchemaRole.Header && Directions != Direction.Both
        ? ""
        : (Directions, Hook) switch
        {
            (Direction.Request, Hook.None) => "requests",
            (Direction.Response, Hook.None) => "responses",
            (_, Hook.None) => "requests and responses",
            (Direction.Request, Hook.Webhook) => "responses to webhooks",
            (Direction.Request, _) => "responses to callbacks",
            (_, Hook.Webhook) => "webhooks",
            _ => "callbacks",
        };
}
