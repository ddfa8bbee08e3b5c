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

    /// <summary>True where the methods of these two operations are called the same.</summary>
    bool HaveOneMethod(Operation before, Operation after);

    /// <summary>True where numbers, truth values and texts of these two schemas have the same type.</summary>
    bool HaveOneType(Schema before, Schema after);

    /// <summary>True where the default of a variable is used if nobody sets it.</summary>
    bool UsesDefault(Server server, ServerVariable variable);
}
