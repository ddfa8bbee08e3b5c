using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Building.Operations;
using InviteGen.Core.CSharp.Building.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Drift.Comparing.Schemas;

namespace InviteGen.Core.Impact;

/// <summary>What C# sees of a contract.</summary>
public sealed class ClientTypes : IClientTypes
{
    private readonly ClientGrouping _grouping;

    private ClientTypes(ClientGrouping grouping) => _grouping = grouping;

    /// <summary>For clients whose operations are divided like this.</summary>
    public static ClientTypes For(ClientGrouping grouping) => new(grouping);

    /// <inheritdoc/>
    public bool HaveOneName(string before, string after) => Identifier.Pascal(before) == Identifier.Pascal(after);

    /// <inheritdoc/>
    public bool HaveOneValueName(string before, string after) => EnumBuilder.Spell(before) == EnumBuilder.Spell(after);

    /// <inheritdoc/>
    public bool HaveOneMethod(Operation before, ApiContract earlier, Operation after, ApiContract later) =>
        OperationNames.WantedBy(before, earlier) == OperationNames.WantedBy(after, later);

    /// <inheritdoc/>
    public bool HaveOneGroup(Operation before, Operation after) =>
        _grouping == ClientGrouping.Flat || GroupNames.AreSame(before, after);

    /// <inheritdoc/>
    public bool HaveOneType(Schema before, Schema after, bool canBeFile) =>
        (!canBeFile || Files.Is(before, Itself) == Files.Is(after, Itself))
        && ScalarTypes.For(before.Types, before.Format) == ScalarTypes.For(after.Types, after.Format);

    // Both schemas are what references lead to.
    private static Schema Itself(Schema schema) => schema;

    /// <inheritdoc/>
    public bool HaveOneMember(Server before, Server after) => ServerNames.Of(before)[0] == ServerNames.Of(after)[0];

    /// <inheritdoc/>
    public bool IsChecked(Schema schema) => CheckBuilder.Checks(schema);

    /// <inheritdoc/>
    public bool UsesDefault(Server server, ServerVariable variable) => ServerBuilder.HasDefault(server.Url, variable);
}
