namespace InviteGen.Core.CSharp.Operations;

/// <summary>The group that an operation belongs to.</summary>
/// <param name="Name">Its name, such as <c>Repos</c>: the property of the client that has its methods.</param>
/// <param name="Tag">The tag of the spec; where several are one group, the first of them.</param>
/// <param name="ClassName">The name of its class, from which that of its interface is made.</param>
/// <param name="HasClass">False where it has only an interface, which the client implements.</param>
public sealed record OperationGroup(string Name, string Tag, string ClassName, bool HasClass)
{
    /// <summary>The name of its interface.</summary>
    public string InterfaceName => "I" + ClassName;
}
