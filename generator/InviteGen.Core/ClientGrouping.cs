namespace InviteGen.Core;

/// <summary>How the operations of a client are divided.</summary>
public enum ClientGrouping
{
    /// <summary>One class and one interface have all of them.</summary>
    Flat,

    /// <summary>Each tag has a class and an interface, and the client has a property for each of them.</summary>
    Classes,

    /// <summary>Each tag has an interface. The client implements all of them.</summary>
    Interfaces,
}
