using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Servers;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// What of a contract can be seen in the code of its client. A comparison asks, because a change that code does not see breaks no
/// code; the answers depend on the language that is generated.
/// </summary>
public interface IClientTypes
{
    /// <summary>True where arguments, or types, of these two names are called the same.</summary>
    bool HaveOneName(string before, string after);

    /// <summary>True where members that stand for values of these two names are called the same.</summary>
    bool HaveOneValueName(string before, string after);

    /// <summary>True where the methods of these two operations are called the same.</summary>
    /// <param name="before">The operation before.</param>
    /// <param name="earlier">Its contract.</param>
    /// <param name="after">The operation after.</param>
    /// <param name="later">Its contract.</param>
    bool HaveOneMethod(Operation before, ApiContract earlier, Operation after, ApiContract later);

    /// <summary>True where the methods of these two operations are members of the same class and interface.</summary>
    bool HaveOneGroup(Operation before, Operation after);

    /// <summary>True where numbers, truth values and texts of these two schemas have the same type.</summary>
    /// <param name="before">The schema before.</param>
    /// <param name="after">The schema after.</param>
    /// <param name="canBeFile">True where bytes are a stream.</param>
    bool HaveOneType(Schema before, Schema after, bool canBeFile = false);

    /// <summary>True where the members that stand for these two servers are called the same.</summary>
    bool HaveOneMember(Server before, Server after);

    /// <summary>True where there is something to check in each value of a schema itself, and not only in what it holds.</summary>
    bool IsChecked(Schema schema);

    /// <summary>True where the default of a variable is used if nobody sets it.</summary>
    bool UsesDefault(Server server, ServerVariable variable);
}
