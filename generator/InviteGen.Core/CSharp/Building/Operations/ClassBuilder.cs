using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Building.Servers;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>
/// Plans a class with the methods of operations, and the fields that they share. Each class has fields of its own, so that an edit of an
/// operation changes no other class.
/// </summary>
/// <param name="scope">What the plans of operations need to know of types.</param>
/// <param name="checks">Plans what is checked before a request of the class is sent.</param>
/// <param name="security">Plans how its operations authenticate.</param>
/// <param name="servers">The servers of the client.</param>
internal sealed class ClassBuilder(BuildingScope scope, CheckBuilder checks, SecurityBuilder security, OperationServers servers)
{
    /// <summary>Plans its operations.</summary>
    public OperationBuilder Operations { get; } = new(scope, checks, security, servers);

    /// <summary>The class, after all its operations were planned.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="group">Its group; null: it is the client.</param>
    /// <param name="plans">Its operations.</param>
    public ClassPlan Build(string name, OperationGroup? group, IEnumerable<OperationPlan> plans)
    {
        var own = plans.ToEquatableArray();
        return new ClassPlan
        {
            Name = name,
            Group = group,
            Operations = own,
            Fields = checks.Fields,
            Credentials = security.Credentials,
            Security = security.Plans,
            Servers = servers.Plans.Where(server => own.Any(plan => plan.Server == server)).ToEquatableArray(),
        };
    }
}
