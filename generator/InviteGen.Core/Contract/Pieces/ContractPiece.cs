using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Pieces;

/// <summary>A piece of a contract that a client can do without: what an internal fault costs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its key or name; empty for a kind of which there is only one.</param>
public readonly record struct ContractPiece(PieceKind Kind, string Name)
{
    /// <summary>What the code says about changes of the contract.</summary>
    public static readonly ContractPiece Changes = new(PieceKind.Changes, "");

    /// <summary>An operation.</summary>
    public static ContractPiece Of(Operation operation) => new(PieceKind.Operation, operation.Key);

    /// <summary>A webhook.</summary>
    public static ContractPiece Of(Webhook webhook) => new(PieceKind.Webhook, webhook.Key);

    /// <summary>What happens without it, as the end of a sentence.</summary>
    public string Consequence => Kind switch
    {
        PieceKind.Operation => $"operation '{Name}' is left out",
        PieceKind.Webhook => $"webhook '{Name}' is left out",
        PieceKind.Schema => $"schema '{Name}' is generated as JsonElement",
        _ => "uses of changed members are not reported",
    };

    /// <summary>The contract without the piece. A schema to which others refer is not removed: it allows any value.</summary>
    public ApiContract RemoveFrom(ApiContract contract)
    {
        var name = Name;
        return Kind switch
        {
            PieceKind.Operation => contract with
            {
                Operations = contract.Operations.Where(operation => operation.Key != name).ToEquatableArray(),
                Webhooks = contract.Webhooks.Where(webhook => webhook.Operation != name).ToEquatableArray(),
            },
            PieceKind.Webhook => contract with
            {
                Webhooks = contract.Webhooks.Where(webhook => webhook.Key != name).ToEquatableArray(),
            },
            PieceKind.Schema => contract with
            {
                Schemas = contract.Schemas
                    .Select(named => named.Name == name ? named with { Schema = Schema.Anything } : named).ToEquatableArray(),
            },
            _ => contract,
        };
    }

    /// <summary>The part of the contract that is in <see cref="ContractLocations"/>; null when it is not in the contract.</summary>
    public object? FindIn(ApiContract contract)
    {
        var name = Name;
        return Kind switch
        {
            PieceKind.Operation => contract.Operations.FirstOrDefault(operation => operation.Key == name),
            PieceKind.Webhook => contract.Webhooks.FirstOrDefault(webhook => webhook.Key == name),
            PieceKind.Schema => contract.Schemas.FirstOrDefault(named => named.Name == name)?.Schema,
            _ => null,
        };
    }
}
